package vn.chieng.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveFacts;
import vn.chieng.article.LiveFacts.Facts;

/** How good the blocks are that one way makes. */
@Component
class BlockFigures {

    private final LiveFacts facts;
    private final SharedUnits units;

    BlockFigures(LiveFacts facts, SharedUnits units) {
        this.facts = facts;
        this.units = units;
    }

    /** Shares of the shown ones, and of the articles asked. */
    record Found(double ndcg, double precision, double topic, double place, double both, double any, double full, double events) {

        List<Object> row(String name, boolean withEvents) {
            var row = new ArrayList<Object>(List.of(name, ndcg, precision, topic, place, both, any, full));
            if (withEvents) {
                row.add(events);
            }
            return row;
        }
    }

    private record Block(Ranked<Long> ranked, long topic, long place, long both, long events) {

        int size() {
            return ranked.shown().size();
        }
    }

    Found of(List<Asked> asked, Function<Asked, List<Long>> way, Map<Long, Integer> events) {
        var blocks = asked.stream().map(one -> block(one, way.apply(one), events)).toList();
        var shown = Math.max(1, blocks.stream().mapToInt(Block::size).sum());
        return new Found(mean(blocks, block -> block.ranked().ndcg(Ways.SHOWN)), mean(blocks, block -> block.ranked().precision(Ways.SHOWN)),
                sum(blocks, Block::topic) / shown, sum(blocks, Block::place) / shown, sum(blocks, Block::both) / shown,
                mean(blocks, block -> block.size() > 0 ? 1 : 0), mean(blocks, block -> block.size() == Ways.SHOWN ? 1 : 0), mean(blocks, Block::events));
    }

    private Block block(Asked asked, List<Long> shown, Map<Long, Integer> events) {
        var known = facts.of(shown);
        return new Block(new Ranked<>(shown, asked.wanted()), known.stream().filter(one -> sharesTopic(asked, one)).count(),
                known.stream().filter(one -> sharesPlace(asked, one)).count(),
                known.stream().filter(one -> sharesTopic(asked, one) && sharesPlace(asked, one)).count(),
                shown.stream().map(number -> events.getOrDefault(number, -1)).distinct().count());
    }

    private static boolean sharesTopic(Asked asked, Facts one) {
        return !Collections.disjoint(asked.topics(), one.topics());
    }

    private boolean sharesPlace(Asked asked, Facts one) {
        return !Collections.disjoint(asked.units(), units.of(one));
    }

    private static double mean(List<Block> blocks, ToDoubleFunction<Block> figure) {
        return blocks.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double sum(List<Block> blocks, ToDoubleFunction<Block> figure) {
        return blocks.stream().mapToDouble(figure).sum();
    }

    private record Timed(long nanos, boolean isTheSame) {}

    /**
     * How long a page waits for its block, now that everything is warm.
     *
     * @param patient the same without the time limit
     */
    String time(List<Asked> asked, Function<Asked, List<Long>> patient, Function<Asked, List<Long>> page) {
        var timed = asked.stream().map(one -> {
            var begun = System.nanoTime();
            var shown = page.apply(one);
            return new Timed(System.nanoTime() - begun, shown.equals(patient.apply(one)));
        }).sorted(Comparator.comparingLong(Timed::nanos)).toList();
        return "One block takes %.1f ms, 99 of 100 take at most %.1f ms; %d of %d came out otherwise, because the machine was too busy for the time limit."
                .formatted(timed.get(timed.size() / 2).nanos() / 1e6, timed.get(timed.size() * 99 / 100).nanos() / 1e6,
                        timed.stream().filter(one -> !one.isTheSame()).count(), timed.size());
    }
}
