package vn.chieng.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.web.Editions;

/**
 * Takes articles and what they stand on from files. Bad ones are left out with their reason, the rest goes in; stopped
 * half-way and begun again, it takes each article once.
 */
@Component
public class Importer {

    private final Desks desks;
    private final Keys keys;
    private final Mentions mentions;
    private final Editions editions;
    private final Clock clock;

    Importer(Desks desks, Keys keys, Mentions mentions, Editions editions, Clock clock) {
        this.desks = desks;
        this.keys = keys;
        this.mentions = mentions;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param named files, folders, patterns, or {@code -} for standard input */
    public Summary run(Person by, List<String> named, ImportOptions options, Progress progress) throws IOException {
        var tally = new Tally();
        try (var sources = new Sources(tally)) {
            sources.addAll(named, System.in);
            return run(by, sources, options, tally, progress);
        }
    }

    /** Takes one text that came by itself. */
    public Summary run(Person by, String name, InputStream text, ImportOptions options) throws IOException {
        var tally = new Tally();
        try (var sources = new Sources(tally)) {
            sources.addSpooled(name, text);
            return run(by, sources, options, tally, Progress.NONE);
        }
    }

    private Summary run(Person by, Sources sources, ImportOptions options, Tally tally, Progress progress) {
        by.must(Role.EDITOR);
        var articles = new ArticleReader(clock.getZone(), tally);
        var pages = new PageReader(articles, mentions, clock, tally);
        var pictures = new PictureIntake(by, desks.pictures());
        var naming = new Naming(by, options.create(), desks.sections(), desks.topics(), keys);
        var arrivals = new Arrivals(options, naming, pictures, keys, editions, clock, tally);
        var grounding = new Grounding(by, desks, pictures, tally);
        var judgements = new JudgementIntake(by, desks.judgements());
        var intake = new ArticleIntake(judgements, arrivals, new Batch(by, desks.articles(), judgements, new Pace(desks.index(), clock), tally), tally, progress);
        new ImportRun(new LineReader(articles, tally), pages, grounding, intake, tally).run(sources.all());
        return tally.summary();
    }
}
