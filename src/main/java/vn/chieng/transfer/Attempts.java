package vn.chieng.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries to take one thing after another; what can't be taken, for whatever reason, is reported, and the rest goes in. */
record Attempts(Tally tally) {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    @FunctionalInterface
    interface Attempt {
        void run() throws IOException, Refused;
    }

    /** There is no point in trying the rest. */
    static final class Stopped extends RuntimeException {
        Stopped(String why, Throwable cause) {
            super(why, cause);
        }
    }

    void at(Where where, Attempt attempt) {
        try {
            attempt.run();
        } catch (Refused refused) {
            refuse(where, refused);
        } catch (NoSuchFileException gone) {
            refuse(where, new Refused(Reason.NO_SUCH_FILE));
        } catch (IOException | UncheckedIOException failure) {
            refuse(where, new Refused(Reason.UNREADABLE, String.valueOf(failure.getMessage())));
        } catch (Stopped stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError failure) {
            fail(where, failure);
        }
    }

    void refuse(Where where, Refused refused) {
        tally.rejected(where, refused);
    }

    /** What nobody has foreseen: the person is told where it was, whoever keeps the log what it was. */
    void fail(Where where, Throwable failure) {
        LOG.warn("{} line {} was not taken", where.file(), where.line(), failure);
        refuse(where, new Refused(Reason.FAILED));
    }
}
