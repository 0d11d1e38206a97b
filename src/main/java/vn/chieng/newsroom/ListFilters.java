package vn.chieng.newsroom;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chieng.article.DeskList.State;
import vn.chieng.section.Sections;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** What the list can be narrowed by. */
@Component
class ListFilters {

    record Option(String value, String label, boolean chosen) {}

    /** @param id of the field on the page; {@code name} is what the address calls it */
    record Choice(String id, String name, String label, List<Option> options) {}

    private final Sections sections;
    private final Editions editions;
    private final ListAddresses addresses;
    private final NewsroomWords words;

    ListFilters(Sections sections, Editions editions, ListAddresses addresses, NewsroomWords words) {
        this.sections = sections;
        this.editions = editions;
        this.addresses = addresses;
        this.words = words;
    }

    void show(ListForm form, Edition edition, Model model) {
        var names = addresses.names(edition);
        model.addAttribute("form", form).addAttribute("names", names).addAttribute("list", addresses.of(edition));
        model.addAttribute("filters", List.of(
                new Choice("state", names.get("state"), words.say(edition, "newsroom.filter.state"), states(form, edition)),
                new Choice("section", names.get("section"), words.say(edition, "newsroom.field.section"), sections(form, edition)),
                new Choice("language", names.get("language"), words.say(edition, "newsroom.field.language"), languages(form, edition))));
    }

    private List<Option> states(ListForm form, Edition edition) {
        return Stream.of(State.values()).map(state -> new Option(addresses.value(state, edition),
                words.say(edition, "newsroom.state." + state.name().toLowerCase(Locale.ROOT)), state == form.state())).toList();
    }

    private List<Option> sections(ListForm form, Edition edition) {
        return sections.cards(edition).stream()
                .map(section -> new Option(String.valueOf(section.id()), section.label(), Long.valueOf(section.id()).equals(form.section()))).toList();
    }

    private List<Option> languages(ListForm form, Edition edition) {
        return editions.all().stream().map(Edition::language)
                .map(code -> new Option(code, words.say(edition, "media.language." + code), code.equals(form.language()))).toList();
    }
}
