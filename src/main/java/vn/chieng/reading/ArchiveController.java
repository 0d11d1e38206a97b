package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chieng.article.LiveArticles;
import vn.chieng.web.Edition;

/** The paper day by day. */
@Controller
class ArchiveController {

    /** The first newspaper in Vietnamese, Gia Định báo, is of this year. */
    private static final int EARLIEST = 1865;

    private final LiveArticles articles;
    private final ArchiveReading reading;

    ArchiveController(LiveArticles articles, ArchiveReading reading) {
        this.articles = articles;
        this.reading = reading;
    }

    /** The newest day that has an article. */
    @GetMapping("/@archive")
    String list(Edition edition, HttpServletRequest request, Model model) {
        return reading.show(articles.days(edition.language()).map(LiveArticles.Days::last).orElseGet(reading::today), edition, request, model);
    }

    @GetMapping("/@archive/{year:[0-9]{4}}/{month:[0-9]{2}}/{day:[0-9]{2}}")
    String show(@PathVariable int year, @PathVariable int month, @PathVariable int day, Edition edition, HttpServletRequest request, Model model) {
        var asked = day(year, month, day).filter(one -> isInReach(one, edition)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return reading.show(asked, edition, request, model);
    }

    /** Whether there may be a paper of the day; what was imported may bear any date. */
    private boolean isInReach(LocalDate day, Edition edition) {
        return day.getYear() >= EARLIEST && !day.isAfter(reading.today()) || articles.countOnDay(day, edition.language()) > 0;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
