package vn.chieng.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chieng.account.Person;
import vn.chieng.audit.Taken;
import vn.chieng.media.MediaEntry;
import vn.chieng.media.MediaLibrary;
import vn.chieng.media.PictureRefused;

/** Takes the pictures that lines name, from their own folder and nowhere else. */
record PictureIntake(Person by, MediaLibrary library) {

    Taken take(MediaEntry entry, @Nullable Path folder) throws IOException, Refused {
        var file = inside(folder, entry.file());
        try {
            return library.take(by, entry, file);
        } catch (PictureRefused | IllegalArgumentException refused) {
            throw new Refused(Reason.PICTURE_REFUSED, entry.file());
        }
    }

    /** Keeps a cover that an article brings without calling it by a key; its key comes from the article's. */
    String takeCover(ArticleLine.Identity article, ArticleLine.Cover cover, @Nullable Path folder) throws IOException, Refused {
        var key = article.id() + "-" + article.language() + "-cover";
        take(new MediaEntry(key, cover.file(), said(article, cover.caption()), said(article, cover.credit()), said(article, cover.alt()),
                null, null), folder);
        return key;
    }

    private static Map<String, String> said(ArticleLine.Identity article, String text) {
        return text.isBlank() ? Map.of() : Map.of(article.language(), text.strip());
    }

    private static Path inside(@Nullable Path folder, @Nullable String name) throws IOException, Refused {
        if (name == null || name.isBlank()) {
            throw new Refused(Reason.FIELD_MISSING, "file");
        }
        if (folder == null) {
            throw new Refused(Reason.FILE_OUTSIDE, name);
        }
        var file = resolved(folder, name);
        if (!file.startsWith(folder)) {
            throw new Refused(Reason.FILE_OUTSIDE, name);
        }
        if (!Files.isRegularFile(file)) {
            throw new Refused(Reason.NO_SUCH_FILE, name);
        }
        // A link may lead elsewhere than its name says.
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new Refused(Reason.FILE_OUTSIDE, name);
        }
        return file;
    }

    private static Path resolved(Path folder, String name) throws Refused {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException wrong) {
            throw new Refused(Reason.FILE_OUTSIDE, name);
        }
    }
}
