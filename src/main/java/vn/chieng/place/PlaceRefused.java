package vn.chieng.place;

import java.util.List;
import java.util.Locale;

/** Units could not be taken in; the message key says why, nothing was changed. */
public final class PlaceRefused extends Exception {

    /** Why. */
    public enum Reason {
        /** It lacks its name, type, code or plain spelling. */
        INCOMPLETE,
        /** It has a blank name among its other names, fewer than no communes, a parent without a name, or succeeds itself. */
        NONSENSE,
        /** Its level is none that we know. */
        UNKNOWN_LEVEL,
        /** It names a unit that is neither stored nor in the same file. */
        UNKNOWN_UNIT,
        /** It, or its belonging to another, ends on the day it begins or before. */
        ENDS_BEFORE_START,
        /** It belongs to two units on one day. */
        TWO_PARENTS,
        /** It would lie in itself. */
        CIRCLE_OF_PARENTS,
        /** It would succeed itself. */
        CIRCLE_OF_SUCCESSORS
    }

    private final Reason reason;
    private final List<String> units;

    /** @param units the unit refused, then others that have to do with it */
    PlaceRefused(Reason reason, String... units) {
        super("Unit " + String.join(", ", units) + ": " + reason);
        this.reason = reason;
        this.units = List.of(units);
    }

    public Reason reason() {
        return reason;
    }

    public String messageKey() {
        return "place.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The keys of the units concerned, for the message. */
    public Object[] messageArguments() {
        return units.toArray();
    }
}
