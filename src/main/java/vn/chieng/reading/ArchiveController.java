package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
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
        try {
            return reading.show(LocalDate.of(year, month, day), edition, request, model);
        } catch (DateTimeException noSuchDay) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
