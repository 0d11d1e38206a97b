package vn.chieng.transfer;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One import. What articles name may come after them, so sources of lines are read twice: first for sections, topics, places
 * and pictures, then for articles.
 */
final class ImportRun {

    private final LineReader lines;
    private final PageReader pages;
    private final Grounding grounding;
    private final ArticleIntake intake;
    private final Tally tally;
    private final Attempts attempts;

    ImportRun(LineReader lines, PageReader pages, Grounding grounding, ArticleIntake intake, Tally tally) {
        this.lines = lines;
        this.pages = pages;
        this.grounding = grounding;
        this.intake = intake;
        this.tally = tally;
        attempts = new Attempts(tally);
    }

    void run(List<Source> sources) {
        sources.forEach(this::ground);
        grounding.finish();
        sources.forEach(source -> attempts.at(Where.whole(source.name()), () -> take(source, SourceKind.of(source))));
        intake.finish();
    }

    private void ground(Source source) {
        try {
            if (SourceKind.of(source) == SourceKind.JSON_LINES) {
                new LineFile(source, attempts).each(false, (line, where) -> {
                    if (Grounding.TYPES.contains(Json.typeOf(line))) {
                        grounding.take(lines.read(object(line), where, source.folder()));
                    }
                });
            }
        } catch (IOException | Refused again) {
            // It is the source itself: the second reading meets it as well, and reports it.
        }
    }

    private void take(Source source, SourceKind kind) throws IOException, Refused {
        var whole = Where.whole(source.name());
        switch (kind) {
            case JSON_LINES -> takeLines(source);
            case MARKDOWN -> take(markdown(source), whole, source);
            case PAGE -> intake.take(whole,
                    pages.read(Texts.page(source.file(), tally), PageReader.companion(source, tally), source.folder()));
        }
    }

    private void takeLines(Source source) throws IOException, Refused {
        var read = new LineFile(source, attempts).each(true, (line, where) -> {
            if (!Grounding.TYPES.contains(Json.typeOf(line))) {
                take(object(line), where, source);
            }
        });
        if (read == 0) {
            throw new Refused(Reason.EMPTY);
        }
    }

    private void take(ObjectNode article, Where where, Source source) throws Refused {
        switch (lines.read(article, where, source.folder())) {
            case Line.Article read -> intake.take(where, read.article());
            // It says its type twice, and differently.
            default -> throw new Refused(Reason.FIELD_WRONG, "type");
        }
    }

    private ObjectNode markdown(Source source) throws IOException, Refused {
        var article = WholeLetters.in(Markdown.read(Texts.of(source.file(), tally)), tally);
        article.setAll(PageReader.companion(source, tally));
        return article;
    }

    private ObjectNode object(byte[] line) throws Refused {
        return WholeLetters.in(Json.object(Texts.ofLine(line, tally)), tally);
    }
}
