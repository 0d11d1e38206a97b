package vn.chieng.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a topic is about: a subject, a body (cơ quan, tổ chức) or a programme (chương trình). */
public enum TopicKind {
    TOPIC, ORGANISATION, PROGRAMME;

    /** Its name in exchange files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TopicKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
