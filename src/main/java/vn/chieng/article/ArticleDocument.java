package vn.chieng.article;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import vn.chieng.text.Analysis;
import vn.chieng.text.BodyText;
import vn.chieng.text.DocumentNumbers;
import vn.chieng.text.Terms;

/** Writes one article's document: its live text where it is live, its draft where that is not what readers see. */
final class ArticleDocument implements TypeBridge<Article> {

    private final IndexFields fields;
    private final ZoneId zone;

    ArticleDocument(IndexFields fields, ZoneId zone) {
        this.fields = fields;
        this.zone = zone;
    }

    @Override
    public void write(DocumentElement document, Article article, TypeBridgeWriteContext context) {
        document.addValue(fields.live, article.isLive());
        document.addValue(fields.language, article.language());
        document.addValue(fields.number, article.number());
        document.addValue(fields.story, article.story().id());
        var session = context.extension(HibernateOrmExtension.get()).session();
        if (article.isLive()) {
            writeLive(document, article, Objects.requireNonNull(article.liveText()), session);
        }
        if (!article.isLiveAt(article.head().revision())) {
            writeDraft(document, article, session);
        }
    }

    private void writeLive(DocumentElement document, Article article, LiveText text, Session session) {
        var since = Objects.requireNonNull(article.publishedAt());
        document.addValue(fields.published, since);
        document.addValue(fields.year, since.atZone(zone).getYear());
        document.addValue(fields.section, text.sectionId());
        article.topics().forEach(topic -> document.addValue(fields.topic, topic.topicId()));
        article.places().forEach(place -> document.addValue(fields.place, place));
        article.within().forEach(unit -> document.addValue(fields.within, unit.placeId()));
        var body = BodyText.plainText(text.body());
        // Whoever looks for a writer's name finds the articles that bear it.
        var caption = captions(article, text, session) + "\n" + text.byline();
        writeWhole(document, List.of(writePart(document, "headline", text.headline()), writePart(document, "standfirst", text.standfirst()),
                writePart(document, "caption", caption), Analysis.of(body)));
        Stream.of(text.headline(), text.standfirst(), body)
                .flatMap(part -> DocumentNumbers.in(part).stream())
                .distinct()
                .forEach(number -> document.addValue(fields.document, number));
    }

    private Terms writePart(DocumentElement document, String part, String text) {
        var terms = Analysis.of(text);
        if (!terms.all().isEmpty()) {
            document.addValue(fields.text(ArticleIndex.marked(part)), terms.marked());
            document.addValue(fields.text(ArticleIndex.folded(part)), terms.folded());
            document.addValue(fields.text(ArticleIndex.foldedPairs(part)), terms.foldedPairs());
            document.addValue(fields.text(ArticleIndex.markedPairs(part)), terms.markedPairs());
        }
        return terms;
    }

    private void writeWhole(DocumentElement document, List<Terms> parts) {
        document.addValue(fields.text(ArticleIndex.marked(ArticleIndex.WHOLE)), Terms.together(parts, Terms::marked));
        document.addValue(fields.text(ArticleIndex.folded(ArticleIndex.WHOLE)), Terms.together(parts, Terms::folded));
        document.addValue(fields.text(ArticleIndex.foldedPairs(ArticleIndex.WHOLE)), Terms.together(parts, Terms::foldedPairs));
    }

    private void writeDraft(DocumentElement document, Article article, Session session) {
        var draft = session.createQuery("select r.manuscript from Revision r where r.article = :article and r.number = :number",
                        Manuscript.class)
                .setParameter("article", article)
                .setParameter("number", article.head().revision())
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getSingleResult();
        document.addValue(fields.draftHeadline, Analysis.of(draft.headline()).folded());
        document.addValue(fields.draft, Analysis.of(String.join("\n", draft.headline(), draft.standfirst(), BodyText.plainText(draft.body())))
                .folded());
    }

    private String captions(Article article, LiveText text, Session session) {
        var own = BodyPictures.captions(text.body());
        var pictures = Stream.concat(Stream.ofNullable(text.coverId()), BodyPictures.in(text.body()).stream()).distinct().toList();
        if (pictures.isEmpty()) {
            return String.join("\n", own);
        }
        var described = session.createNativeQuery(
                        "select caption from media_text where media_id in (:pictures) and language = :language", String.class)
                .setParameterList("pictures", pictures)
                .setParameter("language", article.language())
                // Nothing is changed here; without this, each question would first look through every article that is indexed beside this one.
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultList();
        return Stream.concat(own.stream(), described.stream()).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }
}
