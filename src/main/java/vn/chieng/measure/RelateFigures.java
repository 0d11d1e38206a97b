package vn.chieng.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How related the related articles are: on the demo and on invented news, or on a tagged paper that somebody has. */
@Component
class RelateFigures {

    /** The weights were chosen on seeds 3 to 5. */
    static final long SEED = 2;

    private static final Set<String> GROUND = Set.of("section", "topic", "place");

    private final ExchangeLines lines;
    private final RelateTables tables;
    private final Clock clock;

    RelateFigures(ExchangeLines lines, RelateTables tables, Clock clock) {
        this.lines = lines;
        this.tables = tables;
        this.clock = clock;
    }

    /** @param corpus an exchange file to take instead of invented news */
    Report measure(int articles, long seed, @Nullable Path corpus) throws IOException {
        var report = new Report("How related the related articles are").says(new Machine(clock).words())
                .says(RelateWords.FIGURES).says(RelateWords.WAYS);
        tables.write(report.headed("The demo paper, one topic of each article hidden").says(RelateWords.HIDDEN),
                hidden(lines.ofThePaper(), seed), seed);
        if (corpus == null) {
            tables.write(report.headed("Invented news").says(RelateWords.INVENTED.formatted(articles, seed)), invented(articles, seed), seed);
        } else {
            tables.write(report.headed(corpus.getFileName() + ", one topic of each article hidden").says(RelateWords.HIDDEN),
                    hidden(ExchangeLines.read(corpus), seed), seed);
        }
        return report;
    }

    private List<? extends Known> hidden(List<Map<String, Object>> paper, long seed) throws IOException {
        var known = paper.stream().filter(RelateFigures::isArticle).map(line -> Hidden.of(line, seed)).toList();
        lines.takeIn(Stream.concat(paper.stream().filter(line -> GROUND.contains(line.get("type"))), known.stream().map(Known::line)).toList());
        return known;
    }

    private static boolean isArticle(Map<String, Object> line) {
        return "article".equals(line.get("type"));
    }

    private List<? extends Known> invented(int articles, long seed) throws IOException {
        var known = Stream.of("vi", "en").flatMap(language -> new PlantedNews(language, seed).articles().limit(articles / 2)).toList();
        var all = new ArrayList<>(new InventedLand().lines());
        all.addAll(new InventedDesk().lines());
        known.forEach(article -> all.add(article.line()));
        lines.takeIn(all);
        return known;
    }
}
