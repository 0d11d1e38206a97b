package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.web.Edition;

/** The page of a province, district or commune, of today or of before. */
@Controller
class PlaceController {

    private final Gazetteer gazetteer;
    private final PlaceReading reading;
    private final PlaceFrames frames;
    private final Origins origins;
    private final ArticleLists lists;

    PlaceController(Gazetteer gazetteer, PlaceReading reading, PlaceFrames frames, Origins origins, ArticleLists lists) {
        this.gazetteer = gazetteer;
        this.reading = reading;
        this.frames = frames;
        this.origins = origins;
        this.lists = lists;
    }

    @GetMapping("/@place/{slug}")
    String show(@PathVariable String slug, Edition edition, HttpServletRequest request, Model model) {
        var place = gazetteer.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var gathered = frames.isGathered(request) && !gazetteer.directPredecessors(place.id()).isEmpty();
        show(place, edition, gathered, request, model);
        return "reading/place";
    }

    private void show(Place place, Edition edition, boolean gathered, HttpServletRequest request, Model model) {
        var page = frames.page(place, edition, gathered);
        var list = lists.page(edition, page.address(), request, origins.within(reading.gathered(place, gathered), edition.language()));
        model.addAttribute("page", Frames.further(page, list)).addAttribute("list", list)
                .addAttribute("place", reading.of(place, edition, gathered));
    }
}
