package vn.chieng.media;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out renditions; the address names the content, so that a browser need never ask again. */
@Controller
class MediaController {

    private static final Logger LOG = LoggerFactory.getLogger(MediaController.class);
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PictureFiles files;
    private final MediaItems items;
    private final Darkroom darkroom;

    MediaController(PictureFiles files, MediaItems items, Darkroom darkroom) {
        this.files = files;
        this.items = items;
        this.darkroom = darkroom;
    }

    @GetMapping("/media/{hash:[0-9a-f]{64}}-{width:[1-9][0-9]{0,3}}.{extension:jpg|png}")
    ResponseEntity<Resource> show(@PathVariable String hash, @PathVariable int width, @PathVariable String extension)
            throws IOException {
        var type = PictureType.ending(extension);
        var there = files.rendition(hash, width, type);
        var file = there.toFile().isFile() ? Optional.of(there) : madeAgain(hash, width, type);
        return file.map(rendition -> found(rendition, type)).orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> found(Path rendition, PictureType type) {
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(type.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(rendition));
    }

    /** Only a rendition that once was made is made again: nobody can order others from outside. */
    private Optional<Path> madeAgain(String hash, int width, PictureType type) throws IOException {
        var picture = items.findAnyByHash(hash).map(MediaItem::file)
                .filter(file -> file.printed() == type && file.widths().contains(width));
        try {
            return picture.isPresent() ? Optional.of(darkroom.rendition(picture.get(), width)) : Optional.empty();
        } catch (NoSuchFileException | PictureRefused gone) {
            LOG.error("The rendition {} px of picture {} is gone and its original can't be read", width, hash, gone);
            return Optional.empty();
        }
    }
}
