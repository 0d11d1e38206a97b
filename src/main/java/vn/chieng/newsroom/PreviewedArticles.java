package vn.chieng.newsroom;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.Manuscript;
import vn.chieng.media.Picture;
import vn.chieng.media.Pictures;
import vn.chieng.media.Typesetting;
import vn.chieng.section.Sections;
import vn.chieng.text.BodyCleaner;
import vn.chieng.topic.TopicCard;
import vn.chieng.topic.Topics;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** A text as readers would see it. */
@Component
class PreviewedArticles {

    private static final Pattern PICTURE = Pattern.compile("<figure data-media=\"(\\d{1,18})\"");

    /** @param body safe HTML, its figures with their pictures */
    record Preview(String language, Manuscript text, String body, @Nullable String section, @Nullable Picture cover, List<TopicCard> topics) {}

    private final Pictures pictures;
    private final Sections sections;
    private final Topics topics;
    private final Editions editions;

    PreviewedArticles(Pictures pictures, Sections sections, Topics topics, Editions editions) {
        this.pictures = pictures;
        this.sections = sections;
        this.topics = topics;
        this.editions = editions;
    }

    Preview of(Manuscript text, String language, Edition edition) {
        var reader = editions.in(language).orElse(edition);
        var section = text.sectionId() == null ? null
                : sections.byId(text.sectionId()).map(one -> one.labels().in(language)).orElse(null);
        var cover = text.coverId() == null ? null : pictures.of(text.coverId(), language).orElse(null);
        return new Preview(language, text, body(text.body(), language), section, cover, topics.cards(text.topicIds(), reader));
    }

    private String body(String stored, String language) {
        // As publishing does it.
        var body = BodyCleaner.clean(stored).text();
        var named = PICTURE.matcher(body).results().map(found -> Long.valueOf(found.group(1))).distinct().toList();
        return Typesetting.of(body, pictures.of(named, language));
    }
}
