package vn.chieng.media;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/**
 * Makes renditions of originals. Decoding needs memory and a processor for itself, so that two pictures are on the benches at
 * a time, on threads of their own, and the others wait.
 */
@Component
class Darkroom implements AutoCloseable {

    private static final int BENCHES = 2;
    private static final double QUALITY = 0.8;

    private final PictureFiles files;
    private final PictureReader reader;
    private final ExecutorService benches = Executors.newFixedThreadPool(BENCHES,
            Thread.ofPlatform().name("darkroom-", 1).daemon().factory());

    Darkroom(PictureFiles files, PictureReader reader) {
        this.files = files;
        this.reader = reader;
        // Renditions are small: the image writers need no temporary files beside ours.
        ImageIO.setUseCache(false);
    }

    /** Judges what came in, makes its renditions and keeps it. */
    PictureFile develop(Received received) throws IOException, PictureRefused {
        return onABench(() -> {
            var negative = reader.read(received.file());
            for (var width : negative.widths()) {
                print(negative, width, files.rendition(received.hash(), width, negative.printed()));
            }
            files.keepOriginal(received, negative.type());
            return new PictureFile(received.hash(), received.byteSize(), negative.type(), negative.width(), negative.height(),
                    negative.printed(), negative.widths());
        });
    }

    /** The file of a rendition that once was made, made again if it is gone. */
    Path rendition(PictureFile picture, int width) throws IOException, PictureRefused {
        var target = files.rendition(picture.hash(), width, picture.printed());
        return Files.exists(target) ? target : onABench(() -> {
            if (!Files.exists(target)) {
                print(reader.read(files.original(picture)), width, target);
            }
            return target;
        });
    }

    @Override
    public void close() {
        benches.close();
    }

    private void print(Negative negative, int width, Path target) throws IOException {
        var image = negative.image();
        var height = (int) Math.max(1, Math.round((double) negative.height() * width / negative.width()));
        files.write(target, out -> Thumbnails.of(image)
                .forceSize(width, height)
                .outputFormat(negative.printed().extension())
                .outputQuality(QUALITY)
                .toOutputStream(out));
    }

    private <T> T onABench(Callable<T> work) throws IOException, PictureRefused {
        try {
            return benches.submit(work).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while a picture was made");
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case PictureRefused refused -> throw refused;
                case IOException broken -> throw broken;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException("A picture could not be made", failure);
            }
        }
    }
}
