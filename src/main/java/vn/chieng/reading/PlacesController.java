package vn.chieng.reading;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.place.PlaceLevel;
import vn.chieng.web.Edition;

/** All places at a glance: the provinces, in each its districts, in each its communes, those of before among them. */
@Controller
class PlacesController {

    private final Gazetteer gazetteer;
    private final Units units;
    private final Frames frames;
    private final Wording wording;
    private final Links links;

    PlacesController(Gazetteer gazetteer, Units units, Frames frames, Wording wording, Links links) {
        this.gazetteer = gazetteer;
        this.units = units;
        this.frames = frames;
        this.wording = wording;
        this.links = links;
    }

    /** A unit with what lies in it, those in force first. */
    record Branch(Unit unit, List<Branch> districts, List<Unit> communes) {}

    @GetMapping("/@place")
    String list(Edition edition, Model model) {
        var provinces = gazetteer.atlas().all().stream().filter(place -> place.level() == PlaceLevel.PROVINCE)
                .sorted(openFirst()).map(place -> branch(place, edition)).toList();
        var page = frames.everywhere(edition, wording.say(edition, "places.title"), other -> links.of(other, "/@place"))
                .describedAs(wording.say(edition, "places.lead"));
        model.addAttribute("page", page).addAttribute("provinces", provinces);
        return "reading/places";
    }

    private Branch branch(Place place, Edition edition) {
        var districts = ever(place, PlaceLevel.DISTRICT).stream().map(district -> branch(district, edition)).toList();
        var communes = ever(place, PlaceLevel.COMMUNE).stream().map(commune -> units.of(commune, edition)).toList();
        return new Branch(units.of(place, edition), districts, communes);
    }

    /** The units of a level that stood right under this one last, whenever that was. */
    private List<Place> ever(Place above, PlaceLevel level) {
        return gazetteer.atlas().all().stream()
                .filter(place -> place.level() == level && !place.facts().parents().isEmpty()
                        && place.facts().parents().getLast().id().equals(above.key()))
                .sorted(openFirst()).toList();
    }

    private Comparator<Place> openFirst() {
        var byName = Collator.getInstance(Locale.of("vi"));
        return Comparator.comparing((Place place) -> place.isClosed(units.today())).thenComparing(Place::name, byName).thenComparing(Place::key);
    }
}
