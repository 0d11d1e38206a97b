package vn.chieng.measure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.LiveArticle;
import vn.chieng.related.Related;
import vn.chieng.search.IndexUpkeep;
import vn.chieng.spelling.Wordbooks;
import vn.chieng.topic.Topics;
import vn.chieng.web.Editions;

/** How fast pages of a large paper come, and how long its index takes to build. */
@Component
class ScaleFigures {

    private static final int A_ROUND = 10_000;
    private static final int ASKED = 2_000;
    /** A row of a large paper takes no longer than this, and has fewer answers. */
    private static final Duration ROW = Duration.ofSeconds(12);
    private static final int MOST_WANTED = 8_000;
    private static final int WANTED = 200;
    private static final int AGAIN = 100;
    private static final int RELATED = 2_000;
    private static final int MOST_PLAIN = 100_000;
    private static final long SEED = 11;

    /** A rebuild is to go no slower than this, beside Lucene alone; and to leave no more bytes in memory, in a paper of any size. */
    private static final double REBUILD = 0.5;
    private static final long HEAP = 2_000_000_000L;

    /** What one article takes, all its rows and its document. */
    private static final long BYTES_PER_ARTICLE = 22_000;
    private static final double ARTICLES_PER_SECOND = 450;

    private final CopiedPaper paper;
    private final QueryMix mix;
    private final PlainLucene plain;
    private final IndexUpkeep index;
    private final Wordbooks wordbooks;
    private final Related related;
    private final ArticlePages pages;
    private final Topics topics;
    private final Editions editions;
    private final Environment environment;
    private final Clock clock;

    ScaleFigures(CopiedPaper paper, QueryMix mix, PlainLucene plain, IndexUpkeep index, Wordbooks wordbooks, Related related, ArticlePages pages,
            Topics topics, Editions editions, Environment environment, Clock clock) {
        this.paper = paper;
        this.mix = mix;
        this.plain = plain;
        this.index = index;
        this.wordbooks = wordbooks;
        this.related = related;
        this.pages = pages;
        this.topics = topics;
        this.editions = editions;
        this.environment = environment;
        this.clock = clock;
    }

    /** Without a figure yet. */
    Report begin() {
        return new Report("How it goes with many articles").says(new Machine(clock).words()).says("""
                Invented articles (seed 7), four of five Vietnamese, each in a commune, with one or two of some fifty topics; \
                written into the tables by COPY. Pages are asked for over HTTP by readers in the same process, each over one connection, \
                after %d to %d seconds that nobody timed, until Java's compilers take less than a tenth of a processor if they do by then; each row has at most %,d answers and takes at most %d seconds, and nobody changes anything meanwhile. Each \
                address is asked for once, so that each page is searched and written anew, but for two kinds of rows: "as readers ask" is of at most \
                %,d answers to addresses of which the n-th most wanted is asked for 1/n as often as the first, and all of "again and again" \
                were asked for before; such pages are kept until something changes. Of the articles whose words were shown, a tenth of the memory is kept. The \
                index has few large parts. The readers use the same cores as the site. \
                What is asked of a paper this large, and whether it holds, stands at the end of a row; of results pages the same is asked of three kinds: each \
                made anew, as readers ask, and kept ones.""".formatted(Warming.LEAST.toSeconds(), Warming.MOST.toSeconds(), ASKED, ROW.toSeconds(), MOST_WANTED));
    }

    /**
     * Makes the paper this large and adds how it goes.
     *
     * @param there    how many articles were added before
     * @param progress is told what takes long
     */
    void measure(Report report, int size, int there, Consumer<String> progress) throws IOException {
        say(progress, size, there);
        report.headed("%,d articles".formatted(size));
        long began = System.nanoTime();
        paper.add(size - there);
        var loaded = since(began);
        progress.accept("Loaded in %d s; indexing".formatted(loaded.toSeconds()));
        building(report, size, loaded, progress);
        wordbooks.learn("vi");
        var visitors = new Visitors(URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")));
        progress.accept("Reading results pages");
        results(report, size, visitors, progress);
        typing(report, size, visitors);
        related(report, size);
    }

    private void say(Consumer<String> progress, int size, int there) throws IOException {
        long bytes = (long) (size - there) * BYTES_PER_ARTICLE;
        var room = Files.getFileStore(home()).getUsableSpace();
        progress.accept("%,d articles: about %,d MB on the disk of %s (%,d MB are free) and %d minutes".formatted(size, bytes / 1_000_000, home(),
                room / 1_000_000, (int) Math.ceil((size - there) / ARTICLES_PER_SECOND / 60) + 7));
        if (bytes > room) {
            throw new IOException("There is no room for %,d articles on the disk of %s".formatted(size, home()));
        }
    }

    private void building(Report report, int size, Duration loaded, Consumer<String> progress) throws IOException {
        long began = System.nanoTime();
        index.rebuild().join();
        if (!index.awaitCaughtUp(Duration.ofMinutes(30))) {
            throw new IllegalStateException("The index did not catch up");
        }
        var took = since(began);
        began = System.nanoTime();
        index.tidy().join();
        var tidied = since(began);
        progress.accept("Indexed in %d s; the same by Lucene alone".formatted(took.toSeconds()));
        var alone = plain.rate(Math.min(size, MOST_PLAIN));
        var rate = size / seconds(took);
        long heap = heap();
        report.table(List.of("what", "figure", "asked", "holds"), List.of(
                List.of("load by COPY, articles/s", "%.0f".formatted(size / Math.max(seconds(loaded), 0.001)), "", ""),
                List.of("rebuild while the site runs, articles/s", "%.0f".formatted(rate), "", ""),
                List.of("Lucene alone with the same texts, topics and units, articles/s", "%.0f".formatted(alone), "", ""),
                List.of("rebuild ÷ Lucene alone", rate / alone, "≥ %.1f".formatted(REBUILD), Limit.holds(rate / alone >= REBUILD)),
                List.of("making one part of the index afterwards, s", "%.1f".formatted(seconds(tidied)), "", ""),
                List.of("index, MB", "%.0f".formatted(bytes(home().resolve("index")) / 1e6), "", ""),
                List.of("database, MB", "%.0f".formatted(bytes(home().resolve("postgres")) / 1e6), "", ""),
                List.of("heap in use after it, MB", "%.0f".formatted(heap / 1e6), "< %.0f".formatted(HEAP / 1e6), Limit.holds(heap < HEAP))));
    }

    private void results(Report report, int size, Visitors visitors, Consumer<String> progress) {
        var warm = Warming.by((round, longest) ->
                visitors.read(mix.once(QueryMix.mixed(mix.make(A_ROUND, SEED + 1_000 + round), SEED)), 4, longest)).words();
        progress.accept(warm);
        var rows = new ArrayList<List<Object>>();
        for (int connections : List.of(1, 4, 16)) {
            rows.add(row("all mixed, " + connections + " connection" + (connections == 1 ? "" : "s"),
                    visitors.read(mix.once(QueryMix.mixed(mix.make(ASKED, SEED + connections), SEED)), connections, ROW), Limit.ofResults(size, connections)));
        }
        mix.make(ASKED, SEED + 100).forEach((kind, addresses) -> rows.add(row(kind.name() + " (" + kind.percent() + " %), 4 connections",
                visitors.read(mix.once(addresses), 4, ROW), Limit.NONE)));
        rows.addAll(wanted(visitors, size));
        rows.addAll(again(visitors, size));
        report.says("Results pages with facets and passages. " + warm).table(HEADS, rows);
    }

    private List<List<Object>> wanted(Visitors visitors, int size) {
        return Stream.of(4, 16).map(connections -> {
            var addresses = mix.wanted(MOST_WANTED, SEED + 300 + connections);
            var latencies = visitors.read(addresses, connections, ROW);
            var first = addresses.stream().limit(latencies.number()).distinct().count();
            return row("as readers ask (%.0f %% for the first time), %d connections".formatted(100.0 * first / Math.max(1, latencies.number()), connections),
                    latencies, Limit.ofResults(size, connections));
        }).toList();
    }

    private List<List<Object>> again(Visitors visitors, int size) {
        var addresses = QueryMix.mixed(mix.make(WANTED, SEED + 200), SEED);
        visitors.read(addresses, 4, ROW);
        var often = Collections.nCopies(AGAIN, addresses).stream().flatMap(List::stream).toList();
        visitors.read(often, 16, ROW);
        return Stream.of(4, 16).map(connections -> row("%d addresses again and again, %d connections".formatted(WANTED, connections),
                visitors.read(often, connections, ROW), Limit.ofResults(size, connections))).toList();
    }

    private static final List<String> HEADS = List.of("what", "a second", "p50, ms", "p95, ms", "p99, ms", "longest, ms", "asked", "holds");

    private void typing(Report report, int size, Visitors visitors) {
        visitors.read(mix.typing(ASKED, SEED), 4, ROW);
        report.says("Type-ahead").table(HEADS, List.of(
                row("suggestions, 1 connection", visitors.read(mix.typing(ASKED, SEED + 1), 1, ROW), Limit.ofTyping(size)),
                row("suggestions, 4 connections", visitors.read(mix.typing(ASKED, SEED + 2), 4, ROW), Limit.ofTyping(size))));
    }

    /** Without a page around it, as the article's page asks for it. */
    private void related(Report report, int size) {
        var articles = mix.sample(new Random(SEED)).stream().limit(RELATED).map(card -> pages.look(card.number()))
                .flatMap(found -> found instanceof ArticleLookup.Found(var article) ? Stream.of(article) : Stream.empty())
                .toList();
        articles.forEach(this::block);
        var nanos = new ArrayList<Long>();
        long began = System.nanoTime();
        int filled = 0;
        for (var article : articles) {
            long start = System.nanoTime();
            filled += block(article) > 0 ? 1 : 0;
            nanos.add(System.nanoTime() - start);
        }
        report.says("Related block; %d of %d articles have one".formatted(filled, articles.size()))
                .table(HEADS, List.of(row("block, one after the other", Latencies.of(nanos, since(began)), Limit.ofBlock(size))));
    }

    private int block(LiveArticle article) {
        return related.to(article, topics.cards(article.topicIds(), editions.first()), editions.first()).size();
    }

    private static List<Object> row(String name, Latencies latencies, Limit limit) {
        var cells = new ArrayList<Object>(List.of(name, "%.0f".formatted(latencies.perSecond())));
        Stream.of(.5, .95, .99).forEach(share -> cells.add("%.1f".formatted(latencies.millis(share))));
        cells.add("%.0f".formatted(latencies.millis(1)));
        cells.addAll(limit.cells(latencies));
        return cells;
    }

    private Path home() {
        return Path.of(environment.getRequiredProperty("chieng.home"));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
