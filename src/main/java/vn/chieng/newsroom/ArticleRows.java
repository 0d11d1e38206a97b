package vn.chieng.newsroom;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chieng.account.Person;
import vn.chieng.article.DeskList;
import vn.chieng.section.Sections;
import vn.chieng.web.Edition;

/** The rows of the newsroom's list. */
@Component
class ArticleRows {

    /** @param href where one writes in it; for who may not, where one reads it */
    record Row(String href, String headline, long number, String language, @Nullable String section, List<Badges.Badge> badges,
            String savedAt, String savedBy) {}

    private final Badges badges;
    private final Sections sections;
    private final Signatures signatures;
    private final ListFilters filters;
    private final NewsroomWords words;

    ArticleRows(Badges badges, Sections sections, Signatures signatures, ListFilters filters, NewsroomWords words) {
        this.badges = badges;
        this.sections = sections;
        this.signatures = signatures;
        this.filters = filters;
        this.words = words;
    }

    void show(List<DeskList.Row> found, ListForm form, Person by, Edition edition, Model model) {
        var names = signatures.of(found.stream().map(DeskList.Row::savedBy).toList(), edition);
        model.addAttribute("rows", found.stream().map(row -> row(row, names.apply(row.savedBy()), by, edition)).toList());
        model.addAttribute("create", words.address(edition, NewsroomWords.NEW));
        filters.show(form, edition, model);
    }

    String page(Edition edition, Model model) {
        return words.show("newsroom/list", words.say(edition, "newsroom.list.title"), edition, model, NewsroomWords.LIST);
    }

    private Row row(DeskList.Row row, String savedBy, Person by, Edition edition) {
        var links = words.links(edition, row.id());
        return new Row(row.mayBeWrittenBy(by) ? links.edit() : links.preview(),
                row.headline().isBlank() ? words.say(edition, "newsroom.untitled") : row.headline(), row.number(), row.language(),
                section(row.sectionId(), edition), badges.of(row, edition), words.time(edition, row.savedAt()), savedBy);
    }

    private @Nullable String section(@Nullable Long id, Edition edition) {
        return id == null ? null : sections.byId(id).map(section -> section.labels().in(edition.language())).orElse(null);
    }
}
