package vn.chieng.transfer;

import java.io.IOException;

/** A source of JSON Lines, read line by line. A line that is refused does not end the reading. */
record LineFile(Source source, Attempts attempts) {

    @FunctionalInterface
    interface Reading {
        void of(byte[] line, Where where) throws Refused;
    }

    /**
     * @param reportsLong whether a line too long to be read is reported here
     * @return how many lines are not blank
     */
    long each(boolean reportsLong, Reading reading) throws IOException {
        var read = 0L;
        try (var lines = new Lines(source.file())) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var where = new Where(source.name(), lines.number());
                if (lines.wasTooLong() && reportsLong) {
                    attempts.refuse(where, new Refused(Reason.TOO_LONG));
                }
                if (!Texts.isBlank(line)) {
                    var here = line;
                    attempts.at(where, () -> reading.of(here, where));
                }
                read += lines.wasTooLong() || !Texts.isBlank(line) ? 1 : 0;
            }
        }
        return read;
    }
}
