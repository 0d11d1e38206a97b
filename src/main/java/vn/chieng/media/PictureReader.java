package vn.chieng.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.springframework.stereotype.Component;

/** Judges a file by its bytes and, where it is a sound JPEG or PNG, makes a negative of it. */
@Component
class PictureReader {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final PictureFiles files;

    PictureReader(PictureFiles files) {
        this.files = files;
    }

    Negative read(Path file) throws IOException, PictureRefused {
        return switch (typeOf(file)) {
            case JPEG -> readJpeg(file);
            case PNG -> readPng(file);
        };
    }

    private PictureType typeOf(Path file) throws IOException, PictureRefused {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(PNG.length);
        }
        if (Arrays.equals(start, PNG)) {
            return PictureType.PNG;
        }
        if (start.length > JPEG.length && Arrays.equals(start, 0, JPEG.length, JPEG, 0, JPEG.length)) {
            return PictureType.JPEG;
        }
        throw new PictureRefused(new PictureRefusal.NotAPicture());
    }

    private Negative readJpeg(Path file) throws IOException, PictureRefused {
        Orientation orientation;
        try (var in = Files.newInputStream(file)) {
            orientation = JpegMarkers.check(in);
        }
        return Decoding.of(file, PictureType.JPEG, orientation);
    }

    private Negative readPng(Path file) throws IOException, PictureRefused {
        var lean = files.scrap();
        try {
            try (var in = new BufferedInputStream(Files.newInputStream(file));
                    var out = new BufferedOutputStream(Files.newOutputStream(lean))) {
                PngChunks.copy(in, out);
            }
            return Decoding.of(lean, PictureType.PNG, Orientation.TOP_LEFT);
        } finally {
            Files.deleteIfExists(lean);
        }
    }
}
