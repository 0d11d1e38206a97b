package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.chieng.place.Place;
import vn.chieng.web.Edition;
import vn.chieng.web.Page;
import vn.chieng.web.Parameters;

/** What a unit's address asks for, and what the layout needs to know of its page. */
@Component
class PlaceFrames {

    private final PlaceReading reading;
    private final Parameters parameters;
    private final Frames frames;
    private final Wording wording;

    PlaceFrames(PlaceReading reading, Parameters parameters, Frames frames, Wording wording) {
        this.reading = reading;
        this.parameters = parameters;
        this.frames = frames;
        this.wording = wording;
    }

    /** Whether the articles of the unit's predecessors are wanted too. */
    boolean isGathered(HttpServletRequest request) {
        return parameters.says(request, "gather", "before");
    }

    Page page(Place place, Edition edition, boolean gathered) {
        var label = place.label(edition.language());
        return frames.everywhere(edition, capital(label), other -> reading.address(place, other, gathered))
                .describedAs(wording.say(edition, "place.description", label));
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
