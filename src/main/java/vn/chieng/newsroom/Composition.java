package vn.chieng.newsroom;

import static vn.chieng.newsroom.ManuscriptForm.orEmpty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.Manuscript;
import vn.chieng.web.Edition;

/** Makes a manuscript of what was typed, and the other way round. */
@Component
class Composition {

    private static final String TOPIC = "topic:";
    private static final String PLACE = "place:";
    private static final String SECTION = "section:";

    private final TopicLines topics;
    private final PlaceLines places;
    private final PictureNames pictures;

    Composition(TopicLines topics, PlaceLines places, PictureNames pictures) {
        this.topics = topics;
        this.places = places;
        this.pictures = pictures;
    }

    /** A name that nothing is known by, or several things, with what it may mean. */
    record OpenName(String name, String kind, String said, List<Names.Choice> choices) {}

    ManuscriptForm form(Manuscript text, int base, String language, Edition edition) {
        var body = TypedBody.of(text.body());
        return new ManuscriptForm(base, language, text.headline(), text.standfirst(), body.text(), body.format(), text.byline(),
                text.source(), text.sectionId(), topics.lines(text.topicIds(), edition), places.lines(text.placeIds(), edition),
                text.coverId() == null ? null : String.valueOf(text.coverId()), text.note(), null, null, List.of(ManuscriptForm.newSitting()));
    }

    /** @param before the text that it was written on: what it inferred and left open is known from there */
    Manuscript manuscript(ManuscriptForm form, Manuscript before, Edition edition) {
        var open = new LinkedHashSet<>(before.openNames());
        var topicNames = topics.read(orEmpty(form.topics()), before.topicIds(), edition);
        var placeNames = places.read(orEmpty(form.places()), before.placeIds(), edition);
        var topicIds = new LinkedHashSet<>(topicNames.ids());
        var placeIds = new LinkedHashSet<>(placeNames.ids());
        topicNames.open().forEach(name -> open.add(TOPIC + name));
        placeNames.open().forEach(name -> open.add(PLACE + name));
        picks(form).forEach(pick -> settle(pick, open, topicIds, placeIds));
        open.removeIf(name -> form.section() != null && name.startsWith(SECTION));
        return new Manuscript(orEmpty(form.headline()), orEmpty(form.standfirst()), pictures.byId(form.typedBody().html()),
                orEmpty(form.byline()), orEmpty(form.source()), form.section(), List.copyOf(topicIds), List.copyOf(placeIds),
                pictures.id(form.cover()), orEmpty(form.note()), inferred(form, before), List.copyOf(open));
    }

    List<OpenName> openNames(Manuscript text, Edition edition) {
        return text.openNames().stream().map(name -> openName(name, edition)).toList();
    }

    private OpenName openName(String name, Edition edition) {
        var kind = name.substring(0, Math.max(0, name.indexOf(':')));
        var said = name.substring(name.indexOf(':') + 1);
        return new OpenName(name, kind, said, switch (kind) {
            case "topic" -> topics.choices(said, edition);
            case "place" -> places.choices(said, edition);
            default -> List.of();
        });
    }

    private record Pick(String key, String name) {}

    private static List<Pick> picks(ManuscriptForm form) {
        return form.picks() == null ? List.of() : form.picks().values().stream().filter(Objects::nonNull)
                .map(pick -> pick.split("\\|", 2)).filter(parts -> parts.length == 2).map(parts -> new Pick(parts[0], parts[1])).toList();
    }

    private void settle(Pick pick, LinkedHashSet<String> open, LinkedHashSet<Long> topicIds, LinkedHashSet<Long> placeIds) {
        var meant = pick.name().startsWith(TOPIC) ? topics.byKey(pick.key()) : places.byKey(pick.key());
        meant.ifPresent(pick.name().startsWith(TOPIC) ? topicIds::add : placeIds::add);
        if (meant.isPresent() || pick.key().equals("-")) {
            open.remove(pick.name());
        }
    }

    /** What an import guessed is confirmed by looking at it, or by writing something else. */
    private static List<String> inferred(ManuscriptForm form, Manuscript before) {
        var left = new ArrayList<>(before.inferred());
        left.removeAll(form.checked() == null ? List.of() : form.checked());
        if (!isSame(form.headline(), before.headline())) {
            left.remove("headline");
        }
        return left;
    }

    private static boolean isSame(@Nullable String typed, String before) {
        return orEmpty(typed).strip().equals(before);
    }
}
