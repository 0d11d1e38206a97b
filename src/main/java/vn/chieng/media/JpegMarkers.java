package vn.chieng.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Walks a JPEG from marker to marker to its end. The decoder paints a picture that was cut short grey, and decodes as many
 * passes as it is told to: so both are found here, before it sees the file.
 */
final class JpegMarkers {

    private static final int MOST_PASSES = 100;
    private static final int EXIF = 0xE1;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int PASS = 0xDA;

    private final DataInputStream in;
    private Orientation orientation = Orientation.TOP_LEFT;
    private int colours;
    private int passes;

    private JpegMarkers(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, 64 * 1024));
    }

    /** The way up that the camera noted. */
    static Orientation check(InputStream jpeg) throws IOException, PictureRefused {
        try {
            var markers = new JpegMarkers(jpeg);
            markers.walk();
            return markers.orientation;
        } catch (EOFException cutShort) {
            throw new PictureRefused(new PictureRefusal.Damaged());
        }
    }

    private void walk() throws IOException, PictureRefused {
        for (var marker = next(); marker != END; marker = next()) {
            if (!standsAlone(marker)) {
                take(marker, segment());
            }
        }
        if (colours == 4) {
            throw new PictureRefused(new PictureRefusal.FourInks());
        }
        if (colours == 0 || passes == 0 || passes > MOST_PASSES) {
            throw new PictureRefused(new PictureRefusal.Damaged());
        }
    }

    /** Skips what lies between markers; in the data of a pass, 0xFF is followed by 0 where it is no marker. */
    private int next() throws IOException {
        while (true) {
            while (in.readUnsignedByte() != 0xFF) {}
            int code;
            do {
                code = in.readUnsignedByte();
            } while (code == 0xFF);
            if (code != 0) {
                return code;
            }
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == 1 || marker >= 0xD0 && marker <= START;
    }

    private byte[] segment() throws IOException, PictureRefused {
        var length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new PictureRefused(new PictureRefusal.Damaged());
        }
        var segment = new byte[length];
        in.readFully(segment);
        return segment;
    }

    private void take(int marker, byte[] segment) {
        if (marker == PASS) {
            passes++;
        } else if (marker == EXIF && segment.length > 4 && segment[0] == 'E') {
            orientation = orientationIn(segment);
        } else if (isFrame(marker) && segment.length > 5) {
            colours = segment[5];
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** A camera's notes may be broken; then the picture stays as it lies. */
    private Orientation orientationIn(byte[] exif) {
        try {
            var noted = ExifUtils.getOrientationFromExif(exif);
            return noted == null ? orientation : noted;
        } catch (RuntimeException broken) {
            return orientation;
        }
    }
}
