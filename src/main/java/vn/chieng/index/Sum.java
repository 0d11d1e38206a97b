package vn.chieng.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a clause's score is the sum of.
 *
 * @param constants are worth the same in every document that they match
 * @param words     say more or less of a document
 * @param others    such as phrases and dates
 */
record Sum(List<Choice> constants, List<Choice> words, List<Choice> others) {

    record Summand(Clause clause, float weight) {

        private static Summand of(Clause clause, float weight) {
            return clause instanceof Clause.Boosted(var boosted, var more) ? of(boosted, weight * more) : new Summand(clause, weight);
        }

        private boolean isConstant() {
            return clause instanceof Clause.Constant;
        }

        private boolean isWord() {
            return clause instanceof Clause.Term;
        }
    }

    /** Worth as much as the best of some; nearly always there is one. */
    record Choice(List<Summand> any) {}

    static Sum of(Clause clause) {
        var sum = new Sum(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // Whatever else a mix asks for is no part of its score.
        var summands = clause instanceof Clause.Mix mix ? Stream.concat(mix.musts().stream(), mix.mays().stream()) : Stream.of(clause);
        summands.forEach(one -> sum.take(one, 1));
        return sum;
    }

    private void take(Clause clause, float weight) {
        switch (clause) {
            case Clause.Boosted(var boosted, var more) -> take(boosted, weight * more);
            case Clause.Mix mix when mix.isPlainSum() -> mix.mays().forEach(one -> take(one, weight));
            case Clause.Best(var some) -> choose(some.stream().map(one -> Summand.of(one, weight)).toList(), new Summand(clause, weight));
            default -> choose(List.of(new Summand(clause, weight)), new Summand(clause, weight));
        }
    }

    private void choose(List<Summand> any, Summand whole) {
        if (any.stream().allMatch(Summand::isConstant)) {
            constants.add(new Choice(any));
        } else if (any.stream().allMatch(Summand::isWord)) {
            words.add(new Choice(any));
        } else {
            others.add(new Choice(List.of(whole)));
        }
    }
}
