package vn.chieng.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A desk that tags as desks do: by topics that each cover several subjects, seldom by all that fit, sometimes by the wrong one. A shelf
 * covers two subjects, a field four, a programme six of different fields; campaigns run over anything.
 */
final class InventedDesk {

    static final double SHELF = 0.75;
    static final double FIELD = 0.40;
    static final double PROGRAMME = 0.35;
    static final double CAMPAIGN = 0.15;
    static final double WRONG = 0.07;

    private static final int PROGRAMMES = 6;
    private static final int CAMPAIGNS = 3;

    private final List<Vocabulary.Subject> vietnamese = Vocabulary.in("vi").subjects();
    private final List<Vocabulary.Subject> english = Vocabulary.in("en").subjects();

    int subjects() {
        return vietnamese.size();
    }

    /** Those whose texts borrow from each other: of one field. */
    int neighbour(int subject, Random dice) {
        return subject / 4 * 4 + (subject + 1 + dice.nextInt(3)) % 4;
    }

    List<String> topics(int subject, Random dice) {
        var topics = new LinkedHashSet<String>();
        if (dice.nextDouble() < SHELF) {
            topics.add("invented-shelf-" + meant(subject, dice) / 2);
        }
        if (dice.nextDouble() < FIELD) {
            topics.add("invented-field-" + meant(subject, dice) / 4);
        }
        if (dice.nextDouble() < PROGRAMME) {
            topics.add("invented-programme-" + meant(subject, dice) % PROGRAMMES);
        }
        if (dice.nextDouble() < CAMPAIGN) {
            topics.add("invented-campaign-" + dice.nextInt(CAMPAIGNS));
        }
        return List.copyOf(topics);
    }

    private int meant(int subject, Random dice) {
        return dice.nextDouble() < WRONG ? dice.nextInt(subjects()) : subject;
    }

    /** As lines of an exchange file. */
    List<Map<String, Object>> lines() {
        var lines = new ArrayList<Map<String, Object>>();
        IntStream.range(0, subjects() / 2).forEach(shelf -> lines.add(topic("shelf-" + shelf,
                vietnamese.get(2 * shelf).label() + "; " + vietnamese.get(2 * shelf + 1).label(),
                english.get(2 * shelf).label() + "; " + english.get(2 * shelf + 1).label())));
        IntStream.range(0, subjects() / 4).forEach(field -> lines.add(topic("field-" + field, "Mảng " + vietnamese.get(4 * field).domain(),
                "The field of " + english.get(4 * field).domain())));
        IntStream.range(0, PROGRAMMES).forEach(one -> lines.add(topic("programme-" + one, "Chương trình số " + one, "Programme no. " + one)));
        IntStream.range(0, CAMPAIGNS).forEach(one -> lines.add(topic("campaign-" + one, "Đợt thi đua số " + one, "Campaign no. " + one)));
        return lines;
    }

    private static Map<String, Object> topic(String id, String vietnamese, String english) {
        return Map.of("type", "topic", "id", "invented-" + id, "labels", Map.of("vi", vietnamese, "en", english));
    }
}
