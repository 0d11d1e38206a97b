package vn.chieng.search;

import java.util.List;
import java.util.Set;

/** One thing that a text must have. */
sealed interface Sought {

    /** Whether it was typed with marks, so that whoever typed it meant them. */
    boolean withMarks();

    /** Its terms in the folded fields. */
    List<String> folded();

    /** @param brief where the abbreviation begins that it is a word of; -1 for what was written out */
    record Word(String plain, String marked, boolean withMarks, int brief) implements Sought {

        @Override
        public List<String> folded() {
            return List.of(plain);
        }
    }

    /** @param number in normal form, as the index keeps it beside the text */
    record Document(String term, String number) implements Sought {

        @Override
        public boolean withMarks() {
            return false;
        }

        @Override
        public List<String> folded() {
            return List.of(term);
        }
    }

    /**
     * Words that name topics or places: an article that is about one of these is meant as well as one that has the words.
     *
     * @param places  units of this name and those of which they were made
     * @param isSpelt whether the marks that were typed are those of the name
     */
    record Named(List<Word> words, Set<Long> topics, Set<Long> places, boolean isSpelt) implements Sought {

        @Override
        public boolean withMarks() {
            return words.stream().anyMatch(Word::withMarks);
        }

        @Override
        public List<String> folded() {
            return words.stream().map(Word::plain).toList();
        }
    }

    /** Words in this order, with nothing between them. */
    record Phrase(List<Word> words) implements Sought {

        /** Its terms in the marked fields. */
        List<String> marked() {
            return words.stream().map(Word::marked).toList();
        }

        @Override
        public boolean withMarks() {
            return words.stream().anyMatch(Word::withMarks);
        }

        @Override
        public List<String> folded() {
            return words.stream().map(Word::plain).toList();
        }
    }
}
