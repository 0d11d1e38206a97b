package vn.chieng.related;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an editor chose for one article.
 *
 * @param pins public numbers, in the editor's order
 * @param bans article ids
 */
record Chosen(List<Long> pins, Set<Long> bans) {

    static final Chosen NOTHING = new Chosen(List.of(), Set.of());

    boolean bans(long article) {
        return bans.contains(article);
    }

    boolean pins(Scored scored) {
        return pins.contains(scored.facts().card().number());
    }

    Collection<Long> with(Collection<Long> numbers) {
        var all = new HashSet<>(numbers);
        all.addAll(pins);
        return all;
    }

    /** The pinned ones that readers may see, in the editor's order, then the most related. */
    List<Scored> arrange(List<Scored> scored, int most) {
        var pinned = pins.stream()
                .flatMap(number -> scored.stream().filter(one -> one.facts().card().number() == number))
                .limit(most)
                .toList();
        var others = Selection.of(scored.stream().filter(one -> !pins(one)).toList(), most - pinned.size());
        return Stream.concat(pinned.stream(), others.stream()).toList();
    }
}
