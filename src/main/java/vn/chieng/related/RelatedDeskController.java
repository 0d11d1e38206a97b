package vn.chieng.related;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.DeskArticles;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Page;

/** The newsroom's page about an article's block: every candidate with its score, and the editor's word on each. */
@Controller
class RelatedDeskController {

    /**
     * A candidate with what the editor said of it.
     *
     * @param place of a pinned one, from 1; 0 for others
     * @param said  when and by whom
     */
    record Row(Candidate candidate, int place, boolean banned, @Nullable String said) {

        public boolean pinned() {
            return place > 0;
        }
    }

    private final Related related;
    private final Choices choices;
    private final Curation curation;
    private final DeskArticles articles;
    private final ArticlePages pages;
    private final Addresses addresses;
    private final MessageSource messages;
    private final Clock clock;

    RelatedDeskController(Related related, Choices choices, Curation curation, DeskArticles articles, ArticlePages pages,
            Addresses addresses, MessageSource messages, Clock clock) {
        this.related = related;
        this.choices = choices;
        this.curation = curation;
        this.articles = articles;
        this.pages = pages;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/@newsroom/@articles/{id}/@related")
    String show(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, Model model) {
        by.must(Role.EDITOR);
        var article = articles.article(id);
        model.addAttribute("page", Page.of(edition, messages.getMessage("related.desk.heading",
                new Object[] {article.manuscript().headline()}, edition.locale())));
        model.addAttribute("headline", article.manuscript().headline());
        model.addAttribute("back", addresses.of(edition, "/@newsroom/@articles/{}", id));
        model.addAttribute("action", addresses.of(edition, "/@newsroom/@articles/{}/@related", id));
        model.addAttribute("live", pages.look(article.number()) instanceof ArticleLookup.Found);
        model.addAttribute("rows", rows(id, article.number(), edition));
        return "related/desk";
    }

    @PostMapping("/@newsroom/@articles/{id}/@related")
    String choose(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam long other, @RequestParam String choice,
            Edition edition, RedirectAttributes after) {
        var curated = switch (choice) {
            case "pin" -> curation.pin(by, id, other);
            case "ban" -> curation.ban(by, id, other);
            case "raise" -> curation.raise(by, id, other);
            case "release" -> curation.release(by, id, other);
            default -> new Curated.Refused(Curated.Reason.UNKNOWN_CHOICE);
        };
        var message = "related.desk.saved";
        if (curated instanceof Curated.Refused(var reason)) {
            after.addFlashAttribute("flashKind", "error");
            message = reason.message();
        }
        after.addFlashAttribute("flash", messages.getMessage(message, null, edition.locale()));
        return "redirect:" + addresses.of(edition, "/@newsroom/@articles/{}/@related", id);
    }

    /** The pinned ones first, in their order, as on the page. */
    private List<Row> rows(long id, long number, Edition edition) {
        var chosen = choices.of(id);
        var words = choices.words(id);
        return pages.look(number) instanceof ArticleLookup.Found(var article)
                ? related.candidates(article, chosen).stream()
                        .map(one -> new Row(one, chosen.pins().indexOf(one.card().number()) + 1, chosen.bans(one.card().id()),
                                said(words.get(one.card().id()), edition)))
                        .sorted(Comparator.comparingInt(row -> row.pinned() ? row.place() : Integer.MAX_VALUE))
                        .toList()
                : List.of();
    }

    private @Nullable String said(Choices.@Nullable Word word, Edition edition) {
        if (word == null) {
            return null;
        }
        var time = DateTimeFormatter.ofPattern(messages.getMessage("newsroom.time", null, edition.locale()), edition.locale());
        return messages.getMessage("related.desk.said", new Object[] {word.by(), time.format(word.at().atZone(clock.getZone()))}, edition.locale());
    }
}
