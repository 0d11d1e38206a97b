package vn.chieng.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chieng.article.ArticleCard;
import vn.chieng.frontpage.Front;
import vn.chieng.frontpage.FrontPage;
import vn.chieng.masthead.Mastheads;
import vn.chieng.media.Picture;
import vn.chieng.section.SectionCard;
import vn.chieng.section.Sections;
import vn.chieng.web.Edition;

/** The front page of each edition. */
@Controller
class FrontController {

    private final FrontPage frontPage;
    private final Cards cards;
    private final Sections sections;
    private final Mastheads mastheads;
    private final Frames frames;

    FrontController(FrontPage frontPage, Cards cards, Sections sections, Mastheads mastheads, Frames frames) {
        this.frontPage = frontPage;
        this.cards = cards;
        this.sections = sections;
        this.mastheads = mastheads;
        this.frames = frames;
    }

    record Shown(@Nullable Card lead, List<Card> seconds, List<Row> rows) {}

    record Row(SectionCard section, List<Card> cards) {}

    @GetMapping("/")
    String show(Edition edition, Model model) {
        var paper = mastheads.today(edition.language());
        model.addAttribute("page", frames.everywhere(edition, paper.name(), Edition::home).describedAs(paper.tagline()))
                .addAttribute("front", shown(frontPage.of(edition), edition));
        return "reading/front";
    }

    private Shown shown(Front front, Edition edition) {
        var covers = cards.covers(all(front), edition);
        return new Shown(front.lead() == null ? null : cards.card(front.lead(), edition, covers), list(front.seconds(), edition, covers),
                front.rows().stream().flatMap(row -> sections.byId(row.sectionId()).stream()
                        .map(section -> new Row(sections.card(section, edition), list(row.cards(), edition, covers).stream().map(Card::inItsSection).toList()))).toList());
    }

    private List<Card> list(List<ArticleCard> articles, Edition edition, Map<Long, Picture> covers) {
        return articles.stream().map(article -> cards.card(article, edition, covers)).toList();
    }

    private static List<ArticleCard> all(Front front) {
        return Stream.of(Stream.ofNullable(front.lead()), front.seconds().stream(), front.rows().stream().flatMap(row -> row.cards().stream()))
                .flatMap(articles -> articles).toList();
    }
}
