package vn.chieng.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import vn.chieng.text.Sha256;
import org.jspecify.annotations.Nullable;
import vn.chieng.account.Person;
import vn.chieng.audit.Taken;
import vn.chieng.media.MediaEntry;
import vn.chieng.media.MediaLibrary;
import vn.chieng.media.PictureRefused;

/** Takes the pictures that lines name, from their own folder and nowhere else. */
record PictureIntake(Person by, MediaLibrary library) {

    Taken take(MediaEntry entry, @Nullable Path folder) throws Refused {
        try {
            return library.take(by, entry, inside(folder, entry.file()));
        } catch (IOException failure) {
            throw new Refused(Reason.UNREADABLE, entry.file());
        } catch (PictureRefused | IllegalArgumentException refused) {
            throw new Refused(Reason.PICTURE_REFUSED, entry.file());
        }
    }

    /**
     * What a cover is called that an article brings without a key: by the article, and by its content, so that another file or
     * caption is another picture, and none that readers see is changed by what may yet be refused.
     */
    String keyOf(ArticleLine.Identity article, ArticleLine.Cover cover, @Nullable Path folder) throws Refused {
        try (var in = new DigestInputStream(Files.newInputStream(inside(folder, cover.file())), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            var words = String.join("\n", cover.caption().strip(), cover.credit().strip(), cover.alt().strip());
            var content = Sha256.hex(HexFormat.of().formatHex(in.getMessageDigest().digest()) + "\n" + words);
            return article.id() + "-" + article.language() + "-cover-" + content.substring(0, 16);
        } catch (IOException failure) {
            throw new Refused(Reason.UNREADABLE, cover.file());
        }
    }

    /** Keeps such a cover. */
    void takeCover(String key, ArticleLine.Identity article, ArticleLine.Cover cover, @Nullable Path folder) throws Refused {
        take(new MediaEntry(key, cover.file(), said(article, cover.caption()), said(article, cover.credit()), said(article, cover.alt()),
                null, null), folder);
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
