package vn.chieng.index;

import java.util.ArrayList;
import java.util.List;

/** Puts a {@link Clause.Mix} together. */
public final class Mixing {

    private final List<Clause> musts = new ArrayList<>();
    private final List<Clause> filters = new ArrayList<>();
    private final List<Clause> mays = new ArrayList<>();
    private final List<Clause> nots = new ArrayList<>();
    private int atLeast;

    Mixing() {}

    public Mixing must(Clause clause) {
        musts.add(clause);
        return this;
    }

    public Mixing filter(Clause clause) {
        filters.add(clause);
        return this;
    }

    public Mixing may(Clause clause) {
        mays.add(clause);
        return this;
    }

    public Mixing not(Clause clause) {
        nots.add(clause);
        return this;
    }

    /** How many of those that may match have to. */
    public Mixing atLeast(int needed) {
        atLeast = needed;
        return this;
    }

    public Clause.Mix mixed() {
        return new Clause.Mix(List.copyOf(musts), List.copyOf(filters), List.copyOf(mays), List.copyOf(nots), atLeast);
    }
}
