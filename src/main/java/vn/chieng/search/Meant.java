package vn.chieng.search;

/** How what was typed was taken. */
public sealed interface Meant {

    Meant AS_TYPED = new AsTyped();
    Meant SOME_WORDS = new SomeWords();

    record AsTyped() implements Meant {}

    /** As typed; but something else may have been meant. */
    record Perhaps(String text) implements Meant {}

    /** As typed it found next to nothing, and this is shown instead. */
    record Instead(String text) implements Meant {}

    /** No text had all the words; those shown have some. */
    record SomeWords() implements Meant {}
}
