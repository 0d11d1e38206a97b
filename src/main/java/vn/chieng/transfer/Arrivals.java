package vn.chieng.transfer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.Arrival;
import vn.chieng.article.Manuscript;
import vn.chieng.text.BodyCleaner;
import vn.chieng.text.CleanText;
import vn.chieng.text.Oddity;
import vn.chieng.web.Editions;

/** Makes arrivals of lines: texts cleaned, names found, dates decided. */
final class Arrivals {

    private static final Set<String> GUESSED = Set.of("headline", "published");

    private final ImportOptions options;
    private final Naming naming;
    private final PictureIntake pictures;
    private final Remembered<String, Long> pictureIds;
    private final Editions editions;
    private final Clock clock;
    private final Tally tally;

    Arrivals(ImportOptions options, Naming naming, PictureIntake pictures, Keys keys, Editions editions, Clock clock, Tally tally) {
        this.options = options;
        this.naming = naming;
        this.pictures = pictures;
        pictureIds = new Remembered<>(keys::pictureId);
        this.editions = editions;
        this.clock = clock;
        this.tally = tally;
    }

    Arrival of(ArticleLine line) throws Refused {
        if (editions.in(line.identity().language()).isEmpty()) {
            throw new Refused(Reason.UNKNOWN_LANGUAGE, line.identity().language());
        }
        Texts.mustBeUnicode(line.words().headline() + "\n" + line.words().body());
        var oddities = EnumSet.noneOf(Oddity.class);
        var course = Course.of(line, options, clock.instant());
        var manuscript = manuscript(line, course, oddities);
        oddities.forEach(tally::odd);
        tally.open(manuscript.openNames());
        manuscript.inferred().forEach(field -> tally.odd(field + "-inferred"));
        return arrival(line, course, manuscript);
    }

    private Arrival arrival(ArticleLine line, Course course, Manuscript manuscript) {
        var identity = line.identity();
        return new Arrival(identity.id(), identity.number(), identity.language(), identity.story(), manuscript, course.state(),
                course.published(), course.updated(), course.plans(), course.withdrawn(), line.beside().related(),
                Addressed.path(line.beside().address()), Said.of(line, course, manuscript).digest());
    }

    private Manuscript manuscript(ArticleLine line, Course course, Set<Oddity> oddities) throws Refused {
        var words = line.words();
        var found = naming.find(line);
        var open = new LinkedHashSet<>(found.open());
        var headline = headline(words.headline(), oddities);
        var body = body(words.body(), open, oddities);
        // Last: an article that is refused leaves no picture behind.
        var cover = cover(line, open);
        return new Manuscript(headline, clean(words.standfirst(), oddities), body, clean(words.byline(), oddities),
                clean(words.source(), oddities), found.section(), found.topics(), found.places(), cover,
                CleanText.of(words.note()).text().strip(), inferred(line, course), List.copyOf(open));
    }

    private static List<String> inferred(ArticleLine line, Course course) {
        var inferred = new ArrayList<>(line.inferred().stream().filter(GUESSED::contains).sorted().toList());
        if (course.isDateGuessed() && !inferred.contains("published")) {
            inferred.add("published");
        }
        return inferred;
    }

    private @Nullable Long cover(ArticleLine line, Set<String> open) throws Refused {
        var cover = line.names().cover();
        if (cover == null) {
            return null;
        }
        return cover.key().isEmpty() ? cover(line, cover) : picture(cover.key(), open);
    }

    private @Nullable Long cover(ArticleLine line, ArticleLine.Cover cover) throws Refused {
        var key = pictures.keyOf(line.identity(), cover, line.folder());
        var known = pictureIds.of(key);
        if (known == null) {
            pictures.takeCover(key, line.identity(), cover, line.folder());
            pictureIds.askAgain();
        }
        return pictureIds.of(key);
    }

    private @Nullable Long picture(String key, Set<String> open) {
        var id = pictureIds.of(key);
        if (id == null) {
            open.add("media:" + key);
        }
        return id;
    }

    private String body(String html, Set<String> open, Set<Oddity> oddities) throws Refused {
        var byId = Markup.renamed(html, key -> {
            var id = picture(key, open);
            return id == null ? null : id.toString();
        });
        var clean = BodyCleaner.clean(byId);
        oddities.addAll(clean.oddities());
        if (Markup.isEmpty(clean.text())) {
            throw new Refused(Reason.BODY_EMPTY);
        }
        return clean.text();
    }

    private static String headline(String text, Set<Oddity> oddities) throws Refused {
        var headline = clean(text, oddities);
        if (headline.isEmpty()) {
            throw new Refused(Reason.FIELD_MISSING, "headline");
        }
        if (headline.codePointCount(0, headline.length()) > Manuscript.LONGEST_HEADLINE) {
            throw new Refused(Reason.HEADLINE_TOO_LONG);
        }
        return headline;
    }

    private static String clean(String text, Set<Oddity> oddities) {
        var clean = CleanText.line(text);
        oddities.addAll(clean.oddities());
        return clean.text();
    }
}
