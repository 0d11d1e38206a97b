package vn.chieng.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
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

    ImportRun(LineReader lines, PageReader pages, Grounding grounding, ArticleIntake intake, Tally tally) {
        this.lines = lines;
        this.pages = pages;
        this.grounding = grounding;
        this.intake = intake;
        this.tally = tally;
    }

    void run(List<Source> sources) {
        sources.forEach(this::ground);
        grounding.finish();
        sources.forEach(this::take);
        intake.finish();
    }

    private void ground(Source source) {
        try {
            if (SourceKind.of(source) == SourceKind.JSON_LINES) {
                new LineFile(source, tally).each(false, (line, where) -> {
                    if (Grounding.TYPES.contains(Json.typeOf(line))) {
                        grounding.take(lines.read(object(line), where, source.folder()));
                    }
                });
            }
        } catch (IOException | Refused again) {
            // The second reading meets it as well, and reports it.
        }
    }

    private void take(Source source) {
        try {
            take(source, SourceKind.of(source));
        } catch (Refused refused) {
            tally.rejected(Where.whole(source.name()), refused);
        } catch (NoSuchFileException gone) {
            tally.rejected(Where.whole(source.name()), new Refused(Reason.NO_SUCH_FILE));
        } catch (IOException | UncheckedIOException failure) {
            tally.rejected(Where.whole(source.name()), new Refused(Reason.UNREADABLE, String.valueOf(failure.getMessage())));
        }
    }

    private void take(Source source, SourceKind kind) throws IOException, Refused {
        switch (kind) {
            case JSON_LINES -> takeLines(source);
            case MARKDOWN -> take(markdown(source), Where.whole(source.name()), source);
            case PAGE -> intake.take(Where.whole(source.name()),
                    pages.read(Texts.of(source.file(), tally), PageReader.companion(source, tally), source.folder()));
        }
    }

    private void takeLines(Source source) throws IOException, Refused {
        var read = new LineFile(source, tally).each(true, (line, where) -> {
            if (!Grounding.TYPES.contains(Json.typeOf(line))) {
                take(object(line), where, source);
            }
        });
        if (read == 0) {
            throw new Refused(Reason.EMPTY);
        }
    }

    private void take(ObjectNode article, Where where, Source source) throws IOException, Refused {
        if (lines.read(article, where, source.folder()) instanceof Line.Article read) {
            intake.take(where, read.article());
        }
    }

    private ObjectNode markdown(Source source) throws IOException, Refused {
        var article = Markdown.read(Texts.of(source.file(), tally));
        article.setAll(PageReader.companion(source, tally));
        return article;
    }

    private ObjectNode object(byte[] line) throws Refused {
        return Json.object(Texts.ofLine(line, tally));
    }
}
