package vn.chieng.media;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Copies of a PNG just the chunks that make the picture, and finds one that was cut short. The decoder would unpack
 * compressed texts and profiles whole, however large, for nothing that we keep.
 */
final class PngChunks {

    private static final int END = 0x49454E44;
    private static final Set<Integer> KEPT = Set.of(0x49484452 /* IHDR */, 0x504C5445 /* PLTE */, 0x74524E53 /* tRNS */,
            0x49444154 /* IDAT */, END);

    private final CRC32 sum = new CRC32();
    private final CheckedInputStream summed;
    private final DataInputStream in;
    private final DataOutputStream out;

    private PngChunks(InputStream png, OutputStream lean) {
        summed = new CheckedInputStream(png, sum);
        in = new DataInputStream(summed);
        out = new DataOutputStream(lean);
    }

    static void copy(InputStream png, OutputStream lean) throws IOException, PictureRefused {
        try {
            var chunks = new PngChunks(png, lean);
            chunks.out.writeLong(chunks.in.readLong());
            while (chunks.copyNext() != END) {}
            chunks.out.flush();
        } catch (EOFException cutShort) {
            throw new PictureRefused(new PictureRefusal.Damaged());
        }
    }

    private int copyNext() throws IOException, PictureRefused {
        var length = in.readInt();
        sum.reset();
        var type = in.readInt();
        var kept = KEPT.contains(type);
        if (kept) {
            out.writeInt(length);
            out.writeInt(type);
        }
        copyData(length, kept);
        var found = (int) sum.getValue();
        var told = in.readInt();
        if (length < 0 || kept && found != told) {
            throw new PictureRefused(new PictureRefusal.Damaged());
        }
        if (kept) {
            out.writeInt(told);
        }
        return type;
    }

    private void copyData(int length, boolean kept) throws IOException {
        var buffer = new byte[8192];
        for (var left = length; left > 0;) {
            var read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            if (kept) {
                out.write(buffer, 0, read);
            }
            left -= read;
        }
    }
}
