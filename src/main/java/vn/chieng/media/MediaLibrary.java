package vn.chieng.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.Taken;

/**
 * The desk that keeps the paper's pictures (kho ảnh). Files are made before the transaction that names them begins, so that
 * no connection waits for a decoder; a file that nothing names does no harm, for its name is its content.
 */
@Component
public class MediaLibrary {

    private final PictureFiles files;
    private final Darkroom darkroom;
    private final MediaItems items;
    private final Catalogue catalogue;

    MediaLibrary(PictureFiles files, Darkroom darkroom, MediaItems items, Catalogue catalogue) {
        this.files = files;
        this.darkroom = darkroom;
        this.items = items;
        this.catalogue = catalogue;
    }

    /** @return the id of the new picture */
    public long add(Person by, InputStream upload, Map<String, PictureText> texts) throws IOException, PictureRefused {
        by.must(Role.REPORTER);
        try (var received = files.receive(upload)) {
            var file = darkroom.develop(received);
            return catalogue.add(by, UUID.randomUUID().toString(), file, item -> item.describe(texts, null));
        }
    }

    /**
     * Languages that the texts do not name keep what they have. Reporters describe what they added themselves, until readers see it.
     *
     * @param version the one that the person saw; if another is stored, nothing is changed
     */
    public void describe(Person by, long id, int version, Map<String, PictureText> texts, @Nullable Focus focus)
            throws PictureRefused {
        by.must(Role.REPORTER);
        catalogue.describe(by, id, version, item -> item.describe(texts, focus));
    }

    /** Takes an entry of an import; again the same changes nothing. */
    public Taken take(Person by, MediaEntry entry, Path file) throws IOException, PictureRefused {
        by.must(Role.EDITOR);
        try (var upload = Files.newInputStream(file); var received = files.receive(upload)) {
            var known = items.findByKey(entry.id()).map(MediaItem::file).filter(kept -> isKept(kept, received));
            return catalogue.take(by, entry, known.isPresent() ? known.get() : darkroom.develop(received));
        }
    }

    /** Everything in the library, by key in the order of code points. */
    @Transactional(readOnly = true)
    public List<MediaEntry> entries() {
        return items.findAll().stream().map(MediaEntry::of).sorted(Comparator.comparing(MediaEntry::id)).toList();
    }

    /** The file of an entry of ours as it came, for an export; never to be served. The entry names it by content and type. */
    public Optional<Path> originalOf(MediaEntry entry) {
        var name = entry.file().substring(entry.file().lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return Optional.of(files.original(name.substring(0, dot), PictureType.ending(name.substring(dot + 1)))).filter(Files::exists);
    }

    private boolean isKept(PictureFile kept, Received received) {
        return kept.hash().equals(received.hash()) && Files.exists(files.original(kept));
    }
}
