package vn.chieng.database;

/**
 * Something that keeps the program from running and that an operator can mend. Its message is a key of
 * {@code messages/database.properties}; {@link OperatorWords} puts it into a sentence.
 */
public class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Object[] details;

    public Trouble(String key, Object... details) {
        super(key);
        this.details = details;
    }

    Trouble(Throwable cause, String key, Object... details) {
        super(key, cause);
        this.details = details;
    }

    Object[] details() {
        return details.clone();
    }
}
