package vn.chieng.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;
import vn.chieng.media.Picture;
import vn.chieng.media.Pictures;
import vn.chieng.section.Sections;
import vn.chieng.web.Edition;

/** Dresses articles for a list: their pictures in one query, their sections from memory. */
@Component
class Cards {

    private final Sections sections;
    private final Pictures pictures;
    private final Wording wording;
    private final Links links;

    Cards(Sections sections, Pictures pictures, Wording wording, Links links) {
        this.sections = sections;
        this.pictures = pictures;
        this.wording = wording;
        this.links = links;
    }

    List<Card> of(List<ArticleCard> articles, Edition edition) {
        var covers = covers(articles, edition);
        return articles.stream().map(article -> card(article, edition, covers)).toList();
    }

    Map<Long, Picture> covers(List<ArticleCard> articles, Edition edition) {
        var ids = articles.stream().map(ArticleCard::coverId).filter(Objects::nonNull).distinct().toList();
        return pictures.of(ids, edition.language());
    }

    Card card(ArticleCard article, Edition edition, Map<Long, Picture> covers) {
        var date = wording.day(edition, article.publishedAt());
        var cover = article.coverId() == null ? null : covers.get(article.coverId());
        return new Card(links.article(article), article.language(), article.headline(), article.standfirst(), section(article, edition),
                date.words(), date.machine(), cover);
    }

    private @Nullable String section(ArticleCard article, Edition edition) {
        return article.sectionId() == null ? null
                : sections.byId(article.sectionId()).map(section -> section.labels().in(edition.language())).orElse(null);
    }
}
