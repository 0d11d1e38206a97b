package vn.chieng.syndication;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gives feeds to those who follow the paper. */
@Component
public class Feeds {

    /** The media type of every feed. */
    public static final String TYPE = "application/rss+xml";

    private final RssView rss;

    Feeds(RssView rss) {
        this.rss = rss;
    }

    /** What a controller answers with. */
    public ModelAndView rss(Feed feed) {
        return new ModelAndView(rss, Map.of(RssView.FEED, feed));
    }
}
