package vn.chieng.place;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposes the units that a text names. It would rather miss a name than take a person or another place for it. */
@Component
public class PlaceFinder {

    private final Gazetteer gazetteer;

    PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The mentions in the order of the text.
     *
     * @param on       the text's day: of several units of a name those in force then are meant, else those nearest in time
     * @param language of the text; type words stand before a name in Vietnamese, after it in English
     */
    public List<PlaceMention> find(String text, LocalDate on, String language) {
        return gazetteer.names().find(text, on, language);
    }
}
