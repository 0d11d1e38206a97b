package vn.chieng.syndication;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.feed.AbstractRssFeedView;
import vn.chieng.article.ArticleCard;
import vn.chieng.masthead.Mastheads;
import vn.chieng.web.Addresses;
import vn.chieng.web.Editions;
import vn.chieng.web.Origin;

/** Writes a feed as RSS 2.0. It says nothing of when it was written, so that the same feed is the same bytes. */
@Component
class RssView extends AbstractRssFeedView {

    static final String FEED = "feed";
    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private final Origin origin;
    private final Addresses addresses;
    private final Editions editions;
    private final Mastheads mastheads;
    private final MessageSource messages;

    RssView(Origin origin, Addresses addresses, Editions editions, Mastheads mastheads, MessageSource messages) {
        this.origin = origin;
        this.addresses = addresses;
        this.editions = editions;
        this.mastheads = mastheads;
        this.messages = messages;
        setContentType(Feeds.TYPE + ";charset=UTF-8");
    }

    @Override
    protected void buildFeedMetadata(Map<String, Object> model, Channel channel, HttpServletRequest request) {
        var feed = feed(model);
        var paper = mastheads.today(feed.edition().language()).name();
        channel.setTitle(XmlText.of(feed.title() + " · " + paper));
        channel.setDescription(XmlText.of(messages.getMessage("syndication.description", new Object[] {paper}, feed.edition().locale())));
        channel.setLink(origin.of(request) + feed.page());
        channel.setLanguage(feed.language());
        channel.setForeignMarkup(List.of(self(origin.of(request) + feed.self())));
        feed.articles().stream().findFirst().ifPresent(newest -> channel.setPubDate(Date.from(newest.publishedAt())));
    }

    @Override
    protected List<Item> buildFeedItems(Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) {
        var site = origin.of(request);
        return feed(model).articles().stream().map(article -> item(article, site)).toList();
    }

    private Item item(ArticleCard article, String site) {
        var item = new Item();
        item.setTitle(XmlText.of(article.headline()));
        item.setLink(site + address("/@article/{}/{}", article, article.number(), article.slug()));
        item.setGuid(guid(site + address("/@article/{}", article, article.number())));
        item.setPubDate(Date.from(article.publishedAt()));
        if (!article.standfirst().isBlank()) {
            item.setDescription(text(article.standfirst()));
        }
        return item;
    }

    private String address(String template, ArticleCard article, Object... parts) {
        return addresses.of(editions.in(article.language()).orElseGet(editions::first), template, parts);
    }

    /** The address without the slug: it stays when the headline changes. */
    private static Guid guid(String address) {
        var guid = new Guid();
        guid.setPermaLink(true);
        guid.setValue(address);
        return guid;
    }

    private static Description text(String words) {
        var description = new Description();
        description.setType("text/plain");
        description.setValue(XmlText.of(words));
        return description;
    }

    private static Element self(String address) {
        return new Element("link", ATOM).setAttribute("href", address).setAttribute("rel", "self").setAttribute("type", Feeds.TYPE);
    }

    private static Feed feed(Map<String, Object> model) {
        return (Feed) Objects.requireNonNull(model.get(FEED));
    }
}
