package vn.chieng.media;

import java.awt.Color;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures drawn on the spot. */
final class Samples {

    private Samples() {}

    /** The left half red, the right half blue. */
    static BufferedImage halves(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    }

    /** A JPEG that no other call returns. */
    static byte[] unlike(int seed) {
        var image = halves(700, 400, BufferedImage.TYPE_3BYTE_BGR);
        var brush = image.createGraphics();
        brush.setColor(new Color(seed * 7919 & 0xFFFFFF));
        brush.fillRect(100, 100, 200, 200);
        brush.dispose();
        return encoded(image, "jpeg");
    }

    /** With the camera's note that its right side is up, and where it was taken. */
    static byte[] jpegWithOrientation(int width, int height, int orientation) throws IOException {
        var exif = new ByteArrayOutputStream();
        var out = new DataOutputStream(exif);
        out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        out.write("GPS 20.8171 105.3376".getBytes(StandardCharsets.ISO_8859_1));
        return withSegment(jpeg(width, height), 0xFFE1, exif.toByteArray());
    }

    /** One grey all over, whose numbers are meant in another colour space than a browser's. */
    static byte[] jpegIn(ICC_Profile profile, int grey) throws IOException {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR);
        var brush = image.createGraphics();
        brush.setColor(new Color(grey, grey, grey));
        brush.fillRect(0, 0, 64, 64);
        brush.dispose();
        var head = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
        return withSegment(encoded(image, "jpeg"), 0xFFE2, joined(head, profile.getData()));
    }

    /** Right behind the JFIF segment. */
    private static byte[] withSegment(byte[] jpeg, int marker, byte[] segment) throws IOException {
        var whole = new ByteArrayOutputStream();
        var file = new DataOutputStream(whole);
        var at = 4 + (jpeg[4] << 8 | jpeg[5] & 0xFF);
        file.write(jpeg, 0, at);
        file.writeShort(marker);
        file.writeShort(segment.length + 2);
        file.write(segment);
        file.write(jpeg, at, jpeg.length - at);
        return whole.toByteArray();
    }

    static byte[] png(BufferedImage image) {
        return encoded(image, "png");
    }

    /** A PNG of any size on paper, whose data are the bytes given. */
    static byte[] pngThatClaims(int width, int height, byte[] data) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var header = new ByteArrayOutputStream();
        var out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0});
        chunk(file, "IHDR", header.toByteArray());
        chunk(file, "IDAT", deflated(data));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    static byte[] withChunk(byte[] png, String type, byte[] data) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(png, 0, 33);
        chunk(file, type, data);
        file.write(png, 33, png.length - 33);
        return file.toByteArray();
    }

    static byte[] deflated(byte[] data) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out, new Deflater(9))) {
            deflating.write(data);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) throws IOException {
        var named = joined(type.getBytes(StandardCharsets.ISO_8859_1), data);
        var sum = new CRC32();
        sum.update(named);
        var out = new DataOutputStream(file);
        out.writeInt(data.length);
        out.write(named);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
