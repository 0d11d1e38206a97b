package vn.chieng.topic;

import jakarta.persistence.Embeddable;
import vn.chieng.text.Folding;

@Embeddable
record TopicAlias(String language, String alias, String folded) {

    static TopicAlias of(String language, String alias) {
        return new TopicAlias(language, alias.strip(), Folding.fold(alias.strip()));
    }
}
