package vn.chieng.transfer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.chieng.masthead.MastheadEntry;
import vn.chieng.media.MediaEntry;
import vn.chieng.place.PlaceEntry;
import vn.chieng.section.SectionEntry;
import vn.chieng.topic.TopicEntry;

/** One thing that a source brings, whatever kind of source it is. */
sealed interface Line {

    Where where();

    record SectionLine(Where where, SectionEntry entry) implements Line {}

    record TopicLine(Where where, TopicEntry entry) implements Line {}

    record PlaceLine(Where where, PlaceEntry entry) implements Line {}

    /** @param folder where its file lies; null when it came alone */
    record MediaLine(Where where, MediaEntry entry, @Nullable Path folder) implements Line {}

    record MastheadLine(Where where, MastheadEntry entry) implements Line {}

    record Article(Where where, ArticleLine article) implements Line {}
}
