package vn.chieng.search;

import java.util.List;
import vn.chieng.search.SearchResults.Away.Why;

/** What the newsroom's search came to. */
public sealed interface DeskResults {

    /** @param ids of articles, the best first */
    record Found(List<Long> ids) implements DeskResults {}

    record Away(Why why) implements DeskResults {}
}
