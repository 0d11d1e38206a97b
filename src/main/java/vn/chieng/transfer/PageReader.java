package vn.chieng.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chieng.text.ContentHash;

/**
 * Makes an article of a page of the old site: what the page does not say is taken from the file beside it, what neither says
 * is guessed, and the guesses are marked.
 */
final class PageReader {

    private final ArticleReader articles;
    private final Mentions mentions;
    private final Clock clock;
    private final Tally tally;

    PageReader(ArticleReader articles, Mentions mentions, Clock clock, Tally tally) {
        this.articles = articles;
        this.mentions = mentions;
        this.clock = clock;
        this.tally = tally;
    }

    ArticleLine read(String text, ObjectNode companion, @Nullable Path folder) throws Refused {
        var page = LegacyPage.of(text);
        if (page.words().isBlank() || page.body().isEmpty() && page.standfirst().isBlank()) {
            throw new Refused(Reason.BODY_EMPTY);
        }
        if (page.hadEndMark()) {
            tally.odd("end-mark");
        }
        return articles.read(article(page, companion), folder, companion.has("body") ? null : ContentHash.of(page.words()));
    }

    private ObjectNode article(LegacyPage page, ObjectNode companion) {
        var article = companion.deepCopy();
        var inferred = inferred(article);
        setMissing(article, "source", page.source());
        setMissing(article, "standfirst", page.standfirst());
        setMissing(article, "body", page.body().isEmpty() ? Markup.paragraph(page.standfirst()) : page.html());
        setMissing(article, "language", Guess.language(page.words()));
        if (setMissing(article, "id", ContentHash.of(page.words()).substring(0, 32))) {
            inferred.add("id");
        }
        if (setMissing(article, "headline", page.headline().isEmpty() ? Guess.headline(page.standfirst()) : page.headline())) {
            inferred.add("headline");
        }
        if (setMissing(article, "published", day(page).atStartOfDay(clock.getZone()).toOffsetDateTime().toString())) {
            inferred.add("published");
        }
        propose(page, article, inferred);
        return article;
    }

    /** What the file beside the page marks as guessed, be it one field or a list of them. */
    private static ArrayNode inferred(ObjectNode article) {
        if (article.get("inferred") instanceof ArrayNode list) {
            return list;
        }
        var one = article.path("inferred").asStringOpt();
        var list = article.putArray("inferred");
        one.ifPresent(list::add);
        return list;
    }

    private void propose(LegacyPage page, ObjectNode article, ArrayNode inferred) {
        var found = mentions.in(page.words(), day(page), article.path("language").asString(""));
        if (!article.has("places")) {
            found.places().forEach(article.putArray("places")::add);
            inferred.add("places");
        }
        if (!article.has("topics")) {
            found.topics().forEach(article.putArray("topics")::add);
            inferred.add("topics");
        }
        if (!article.has("related")) {
            page.related().forEach(item ->
                    article.withArray("related").addObject().put("headline", item.headline()).put("standfirst", item.standfirst()));
        }
    }

    private LocalDate day(LegacyPage page) {
        var today = LocalDate.now(clock);
        return DatesInText.latest(page.words(), today).orElse(today);
    }

    private static boolean setMissing(ObjectNode article, String name, String value) {
        var isMissing = article.path(name).isMissingNode() || article.path(name).isNull();
        if (isMissing) {
            article.put(name, value);
        }
        return isMissing;
    }

    /** What {@code page.json} says beside {@code page.txt}; nothing where there is no such file. */
    static ObjectNode companion(Source source, Tally tally) throws IOException, Refused {
        var file = source.folder() == null ? Optional.<Path>empty() : companions(source.file()).filter(Files::isRegularFile).findFirst();
        return file.isEmpty() ? Json.MAPPER.createObjectNode() : WholeLetters.in(Json.object(Texts.of(file.get(), tally)), tally);
    }

    private static Stream<Path> companions(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return Stream.of(name, dot > 0 ? name.substring(0, dot) : name)
                .map(stem -> file.resolveSibling(stem + ".json"))
                .filter(companion -> !companion.equals(file));
    }
}
