package vn.chieng.measure;

import java.time.Instant;
import java.util.List;

/**
 * An invented article. What it is really about is planted in its text alone; topics and places are as a busy desk sets them, some left
 * off and some wrong.
 *
 * @param event    which event it tells of: with articles of the same event it belongs together most
 * @param subject  what it is about, as a place in {@link Vocabulary#subjects()}
 * @param topics   the ids of subjects and domains that the desk chose
 * @param district the place in the list of districts where it happens
 * @param places   the places in the list of districts that the desk chose
 */
record Invented(int event, int subject, String headline, String standfirst, List<String> body, List<String> topics, int district,
        List<Integer> places, Instant date) {}
