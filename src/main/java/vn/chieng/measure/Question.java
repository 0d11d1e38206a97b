package vn.chieng.measure;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Words that are typed to find one article.
 *
 * @param asGood whether another article is as good an answer, as one with the same words in its headline
 */
record Question(String typed, Predicate<Item> asGood) {

    static Question headline(String words) {
        var spaced = Item.spaced(words);
        return new Question(words, other -> other.folded().contains(spaced));
    }

    static Question document(String number, NumberTyping typing) {
        return new Question(typing.of(number), other -> other.documents().stream().anyMatch(its -> typing.isMeant(its, number)));
    }

    /** The same, typed otherwise. */
    Question as(UnaryOperator<String> typing) {
        return new Question(typing.apply(typed), asGood);
    }
}
