package vn.chieng.index;

/** Which entry each document has, in as little memory as that takes: what lies closer together is counted faster. */
sealed interface EntryNumbers {

    int documents();

    int of(int document);

    /**
     * Adds the hits to the times of their entries.
     *
     * @param number how many of the hits count, the first ones
     */
    void count(int[] hits, int number, int[] times);

    /** @param entries how many there are */
    static EntryNumbers of(int[] numbers, int entries) {
        if (entries > Character.MAX_VALUE + 1) {
            return new Wide(numbers);
        }
        var narrow = new char[numbers.length];
        for (int document = 0; document < numbers.length; document++) {
            narrow[document] = (char) numbers[document];
        }
        return new Narrow(narrow);
    }

    record Narrow(char[] numbers) implements EntryNumbers {

        @Override
        public int documents() {
            return numbers.length;
        }

        @Override
        public int of(int document) {
            return numbers[document];
        }

        @Override
        public void count(int[] hits, int number, int[] times) {
            for (int at = 0; at < number; at++) {
                times[numbers[hits[at]]]++;
            }
        }
    }

    record Wide(int[] numbers) implements EntryNumbers {

        @Override
        public int documents() {
            return numbers.length;
        }

        @Override
        public int of(int document) {
            return numbers[document];
        }

        @Override
        public void count(int[] hits, int number, int[] times) {
            for (int at = 0; at < number; at++) {
                times[numbers[hits[at]]]++;
            }
        }
    }
}
