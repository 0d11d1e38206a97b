package vn.chieng.frontpage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.LiveArticles;
import vn.chieng.section.Section;
import vn.chieng.section.Sections;
import vn.chieng.web.Edition;

/**
 * Decides what leads and what follows. The newest article with a picture leads while it is fresh; where none is, the newest with
 * a picture of those at hand, and then the newest at all. One whose date an import guessed never stands at the top.
 */
@Component
public class FrontPage {

    private static final Duration FRESH = Duration.ofDays(3);
    private static final int AT_HAND = 30;
    private static final int SECONDS = 4;
    private static final int IN_A_ROW = 4;

    /** Enough of each section to fill its row when the top has taken some. */
    private static final String CHOICE = """
            (select a.id, null::bigint as row, a.cover_id is not null as covered, a.published_at, a.number
             from article a where a.publication = 'LIVE' and a.language = :language and not a.date_inferred
             order by a.published_at desc, a.number desc limit :at_hand)
            union all
            select a.id, s.id, a.cover_id is not null, a.published_at, a.number from section s cross join lateral (
                select * from article where section_id = s.id and publication = 'LIVE' and language = :language
                order by published_at desc, number desc limit :in_a_row) a
            order by published_at desc, number desc""";

    private record Choice(long id, @Nullable Long row, boolean covered, Instant at) {}

    private final JdbcClient database;
    private final LiveArticles articles;
    private final Sections sections;
    private final Clock clock;

    FrontPage(JdbcClient database, LiveArticles articles, Sections sections, Clock clock) {
        this.database = database;
        this.articles = articles;
        this.sections = sections;
        this.clock = clock;
    }

    public Front of(Edition edition) {
        var choices = choices(edition.language());
        var top = top(choices.stream().filter(choice -> choice.row() == null).toList());
        var rows = rows(choices, new HashSet<>(top));
        var cards = articles.cards(Stream.concat(top.stream(), rows.values().stream().flatMap(List::stream)).toList()).stream()
                .collect(Collectors.toMap(ArticleCard::id, Function.identity()));
        var upper = shown(top, cards);
        return new Front(upper.isEmpty() ? null : upper.getFirst(), upper.stream().skip(1).toList(), rows.entrySet().stream()
                .map(row -> new Front.Row(row.getKey(), shown(row.getValue(), cards))).filter(row -> !row.cards().isEmpty()).toList());
    }

    /** The lead and those beside it. */
    private List<Long> top(List<Choice> newest) {
        var top = new ArrayList<Long>();
        var since = clock.instant().minus(FRESH);
        newest.stream().filter(choice -> choice.covered() && choice.at().isAfter(since)).findFirst()
                .or(() -> newest.stream().filter(Choice::covered).findFirst()).or(() -> newest.stream().findFirst())
                .ifPresent(lead -> top.add(lead.id()));
        newest.stream().map(Choice::id).filter(id -> !top.contains(id)).limit(SECONDS).forEach(top::add);
        return top;
    }

    private Map<Long, List<Long>> rows(List<Choice> choices, Set<Long> taken) {
        var rows = new LinkedHashMap<Long, List<Long>>();
        sections.inOrder().stream().map(Section::id).forEach(section -> rows.put(section, choices.stream()
                .filter(choice -> section.equals(choice.row()) && !taken.contains(choice.id()))
                .limit(IN_A_ROW).map(Choice::id).toList()));
        return rows;
    }

    private static List<ArticleCard> shown(List<Long> ids, Map<Long, ArticleCard> cards) {
        return ids.stream().filter(cards::containsKey).map(cards::get).toList();
    }

    private List<Choice> choices(String language) {
        return database.sql(CHOICE).param("language", language).param("at_hand", AT_HAND).param("in_a_row", IN_A_ROW + SECONDS + 1)
                .query((row, _) -> new Choice(row.getLong(1), row.getObject(2, Long.class), row.getBoolean(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
