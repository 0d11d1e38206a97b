package vn.chieng.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chieng.related.Weights;

/** Asks for what belongs beside articles in every way there is, and tabulates the answers. */
@Component
class RelateTables {

    private static final List<String> HEADS = List.of("way", "nDCG@6", "P@6", "topic", "place", "both", "≥ 1", "6", "events");
    private static final double OVER_NEWEST = 1.5;
    private static final double OVER_ALIKE = 1.2;

    private final AskedArticles articles;
    private final Ways ways;
    private final BlockFigures figures;

    RelateTables(AskedArticles articles, Ways ways, BlockFigures figures) {
        this.articles = articles;
        this.ways = ways;
        this.figures = figures;
    }

    void write(Report report, List<? extends Known> known, long seed) {
        var byLanguage = known.stream().collect(Collectors.groupingBy(Known::language, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        byLanguage.forEach((language, all) -> {
            var asked = articles.among(all, seed);
            if (!asked.isEmpty()) {
                write(report, language, all, asked);
            }
        });
    }

    private void write(Report report, String language, List<? extends Known> all, List<Asked> asked) {
        var events = articles.events(all);
        var rows = new ArrayList<List<Object>>();
        var quality = new TreeMap<String, Double>();
        ways.all().forEach((name, way) -> {
            var found = figures.of(asked, way, events);
            quality.put(name, found.ndcg());
            rows.add(found.row(name, !events.isEmpty()));
        });
        if (!events.isEmpty()) {
            rows.add(figures.of(asked, one -> twoOfAnEvent(one.wanted(), events), events).row("the most that two of one planted event allow", true));
        }
        report.says("**" + Locale.of(language).getDisplayLanguage(Locale.ENGLISH) + "**: %,d articles, %,d of them asked.".formatted(all.size(), asked.size()))
                .table(events.isEmpty() ? HEADS.subList(0, HEADS.size() - 1) : HEADS, rows)
                .says(ratios(quality) + " " + figures.time(asked, ways.all().get(Ways.PAGE), ways.page()))
                .says(new Tuning(asked).words());
    }

    /** What a block could show at best: whoever shows no more than two of one event leaves wanted ones out. */
    static List<Long> twoOfAnEvent(Map<Long, Integer> wanted, Map<Long, Integer> events) {
        var ofEvent = new HashMap<Integer, Integer>();
        return wanted.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(number -> ofEvent.merge(events.getOrDefault(number, -1), 1, Integer::sum) <= Weights.OF_ONE_EVENT)
                .limit(Ways.SHOWN).toList();
    }

    private static String ratios(Map<String, Double> quality) {
        var ours = quality.getOrDefault(Ways.PAGE, 0.0);
        var alike = quality.entrySet().stream().filter(way -> way.getKey().startsWith(Ways.ALIKE)).mapToDouble(Map.Entry::getValue).max().orElse(0);
        return "The page has %s, and %s.".formatted(held(ours / quality.getOrDefault(Ways.NEWEST, 0.0), "the nDCG of newest with a shared topic", OVER_NEWEST),
                held(ours / alike, "that of the best more like this", OVER_ALIKE));
    }

    private static String held(double ratio, String other, double asked) {
        return "%.2f × %s (asked: ≥ %.1f; holds: %s)".formatted(ratio, other, asked, Limit.holds(ratio >= asked));
    }
}
