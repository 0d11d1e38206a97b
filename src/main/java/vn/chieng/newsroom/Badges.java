package vn.chieng.newsroom;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.DeskArticle;
import vn.chieng.article.DeskList;
import vn.chieng.article.Publication;
import vn.chieng.article.Workflow;
import vn.chieng.web.Edition;

/** How an article stands, in a few words. */
@Component
class Badges {

    /** @param kind the look: {@code badge-<kind>} */
    record Badge(String kind, String words) {}

    private final NewsroomWords words;

    Badges(NewsroomWords words) {
        this.words = words;
    }

    List<Badge> of(DeskList.Row row, Edition edition) {
        return Stream.of(
                        publication(row.publication(), edition),
                        row.changed() ? badge("planned", "changed", edition) : workflow(row, edition),
                        row.nextStep() == null ? null : new Badge("planned", words.say(edition, "newsroom.badge.planned", words.time(edition, row.nextStep()))),
                        row.refused() ? badge("withdrawn", "refused", edition) : null,
                        row.waiting() ? badge("planned", "waiting", edition) : null)
                .filter(badge -> badge != null).toList();
    }

    List<Badge> of(DeskArticle article, Edition edition) {
        var next = article.steps().stream().map(DeskArticle.Step::dueAt).min(Comparator.naturalOrder()).orElse(null);
        return of(new DeskList.Row(article.id(), article.number(), article.language(), "", null, article.savedAt(), article.savedBy(),
                stage(article.workflow()), reach(article.publication()), article.hasUnpublishedChanges(), article.waiting() != null, next,
                article.authorId(), !article.refused().isEmpty()), edition);
    }

    private @Nullable Badge publication(String publication, Edition edition) {
        return switch (publication) {
            case "LIVE" -> badge("live", "live", edition);
            case "WITHDRAWN" -> badge("withdrawn", "withdrawn", edition);
            default -> null;
        };
    }

    private @Nullable Badge workflow(DeskList.Row row, Edition edition) {
        if (row.workflow().equals("READY") && !row.publication().equals("LIVE")) {
            return badge("ready", "ready", edition);
        }
        return row.publication().equals("NEVER") ? badge("draft", "draft", edition) : null;
    }

    private Badge badge(String kind, String state, Edition edition) {
        return new Badge(kind, words.say(edition, "newsroom.badge." + state));
    }

    private static String stage(Workflow workflow) {
        return switch (workflow) {
            case Workflow.Drafting _ -> "DRAFTING";
            case Workflow.Ready _ -> "READY";
        };
    }

    private static String reach(Publication publication) {
        return switch (publication) {
            case Publication.Never _ -> "NEVER";
            case Publication.Live _ -> "LIVE";
            case Publication.Withdrawn _ -> "WITHDRAWN";
        };
    }
}
