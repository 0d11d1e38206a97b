package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chieng.article.Tallies;
import vn.chieng.web.Edition;

/** Puts the page of a day together. */
@Component
class ArchiveReading {

    private final Tallies tallies;
    private final Origins origins;
    private final ArticleLists lists;
    private final Frames frames;
    private final Wording wording;
    private final Links links;
    private final Clock clock;

    ArchiveReading(Tallies tallies, Origins origins, ArticleLists lists, Frames frames, Wording wording, Links links, Clock clock) {
        this.tallies = tallies;
        this.origins = origins;
        this.lists = lists;
        this.frames = frames;
        this.wording = wording;
        this.links = links;
        this.clock = clock;
    }

    /** Another day, as a link. */
    record Day(String words, String href) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String show(LocalDate day, Edition edition, HttpServletRequest request, Model model) {
        var title = wording.say(edition, "archive.title", wording.longDay(edition, day));
        var beside = tallies.daysBeside(day, edition.language());
        var page = frames.everywhere(edition, title, other -> address(day, other));
        var list = lists.page(edition, page.address(), request, origins.onDay(day, edition.language()));
        model.addAttribute("page", Frames.further(page, list)).addAttribute("list", list)
                .addAttribute("previous", link(beside.before(), edition))
                .addAttribute("next", link(beside.after(), edition));
        return "reading/archive";
    }

    private @Nullable Day link(@Nullable LocalDate day, Edition edition) {
        return day == null ? null : new Day(wording.day(edition, day), address(day, edition));
    }

    private String address(LocalDate day, Edition edition) {
        return links.of(edition, "/@archive/{}/{}/{}", day.getYear(), "%02d".formatted(day.getMonthValue()), "%02d".formatted(day.getDayOfMonth()));
    }
}
