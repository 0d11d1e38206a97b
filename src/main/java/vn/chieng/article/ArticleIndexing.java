package vn.chieng.article;

import java.time.ZoneId;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what of an article stands in the index, and when it has to be indexed again. */
@Component
class ArticleIndexing implements TypeBinder {

    private final ZoneId zone;

    ArticleIndexing(@Value("${chieng.zone}") ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public void bind(TypeBindingContext context) {
        // Each of these changes whenever the text, the lists or the reach of an article does.
        context.dependencies().use("lastRevision").use("liveRevision").use("publication").use("updatedAt");
        context.bridge(Article.class, new ArticleDocument(new IndexFields(context.indexSchemaElement()), zone));
    }
}
