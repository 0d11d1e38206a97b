package vn.chieng.newsroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the page on which it is written shows it beside the form.
 *
 * @param publication what readers see of it, in a sentence
 * @param dated       under which other date it would be published, in a sentence
 * @param refused     what was planned and could not be done, in sentences
 * @param flaws       what keeps it from being published
 * @param toStart     languages that the story has no edition in
 * @param now         for fields that people type times into
 */
record ArticleView(long id, long number, String language, int revision, ArticleLinks links, List<Badges.Badge> badges, String savedAt,
        String savedBy, String publication, @Nullable String readersPage, boolean ready, boolean live, boolean published, List<String> flaws,
        @Nullable String dated, List<Step> steps, List<String> refused, List<Other> others, List<String> toStart, @Nullable Integer waiting, List<Made> revisions, String zone,
        String now, String typedNow) {

    record Step(boolean publishes, String dueAt, @Nullable Integer revision, @Nullable String reason, String by, String cancel) {}

    record Other(String language, String href) {}

    record Made(int number, String at, String by, String why, String preview, String compare) {}
}
