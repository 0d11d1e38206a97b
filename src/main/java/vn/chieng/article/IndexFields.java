package vn.chieng.article;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import vn.chieng.text.Analysis;

/** The index's schema, in one place: what can be searched, sorted and counted. Texts come analysed ({@link Analysis}). */
final class IndexFields {

    final IndexFieldReference<Boolean> live;
    final IndexFieldReference<String> language;
    final IndexFieldReference<Long> number;
    final IndexFieldReference<Long> story;
    final IndexFieldReference<Long> section;
    final IndexFieldReference<Long> topic;
    final IndexFieldReference<Long> place;
    final IndexFieldReference<Long> within;
    final IndexFieldReference<Instant> published;
    final IndexFieldReference<Integer> year;
    final IndexFieldReference<String> document;
    final IndexFieldReference<String> draft;
    final IndexFieldReference<String> draftHeadline;
    private final Map<String, IndexFieldReference<String>> texts = new HashMap<>();

    IndexFields(IndexSchemaElement schema) {
        live = schema.field(ArticleIndex.LIVE, f -> f.asBoolean()).toReference();
        language = schema.field(ArticleIndex.LANGUAGE, f -> f.asString().aggregable(Aggregable.YES)).toReference();
        number = schema.field(ArticleIndex.NUMBER, f -> f.asLong().sortable(Sortable.YES).projectable(Projectable.YES)).toReference();
        story = counted(schema, ArticleIndex.STORY, false);
        section = counted(schema, ArticleIndex.SECTION, false);
        topic = counted(schema, ArticleIndex.TOPIC, true);
        place = counted(schema, ArticleIndex.PLACE, true);
        within = counted(schema, ArticleIndex.WITHIN, true);
        published = schema.field(ArticleIndex.PUBLISHED, f -> f.asInstant().sortable(Sortable.YES).projectable(Projectable.YES))
                .toReference();
        year = schema.field(ArticleIndex.YEAR, f -> f.asInteger().aggregable(Aggregable.YES)).toReference();
        document = schema.field(ArticleIndex.DOCUMENT, f -> f.asString()).multiValued().toReference();
        ArticleIndex.PARTS.forEach(part -> {
            text(schema, ArticleIndex.marked(part));
            text(schema, ArticleIndex.folded(part));
            text(schema, ArticleIndex.foldedPairs(part));
        });
        ArticleIndex.PARTS_WITH_MARKED_PAIRS.forEach(part -> text(schema, ArticleIndex.markedPairs(part)));
        draft = schema.field(ArticleIndex.DRAFT, f -> f.asString().analyzer(AnalyzerNames.WHITESPACE)).toReference();
        draftHeadline = schema.field(ArticleIndex.DRAFT_HEADLINE, f -> f.asString().analyzer(AnalyzerNames.WHITESPACE)).toReference();
    }

    IndexFieldReference<String> text(String field) {
        var reference = texts.get(field);
        if (reference == null) {
            throw new IllegalArgumentException("No such text field: " + field);
        }
        return reference;
    }

    private void text(IndexSchemaElement schema, String field) {
        texts.put(field, schema.field(field, f -> f.asString().analyzer(AnalyzerNames.WHITESPACE).norms(Norms.YES)).toReference());
    }

    private static IndexFieldReference<Long> counted(IndexSchemaElement schema, String field, boolean many) {
        var added = schema.field(field, f -> f.asLong().aggregable(Aggregable.YES));
        return (many ? added.multiValued() : added).toReference();
    }
}
