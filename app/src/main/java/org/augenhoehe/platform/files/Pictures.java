package org.augenhoehe.platform.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/// Takes in pictures. What counts is their content, not their name; each is painted anew, so that
/// nothing remains of what a camera wrote into it, the place where it was taken above all.
@Component
public class Pictures {
    /// In bytes, before it is painted anew.
    public static final int LARGEST = 8_000_000;

    public static final String TYPE = "image/jpeg";

    private static final Set<String> KNOWN = Set.of("image/jpeg", "image/png", "image/gif");
    /// A small file can unfold into a picture that takes minutes or fills the memory.
    private static final long MOST_PIXELS = 40_000_000;

    private static final int LONGEST_EDGE = 20_000;
    /// Read so much finer than it is kept, it is still smooth.
    private static final int FINER = 2;

    /// However many people come at once, the memory is that of a few.
    private final Semaphore easels = new Semaphore(2, true);

    /// Takes its time: better not inside a transaction.
    ///
    /// @param edge the longer side of what is kept, in pixels
    public Taken take(InputStreamSource source, int edge) throws IOException {
        easels.acquireUninterruptibly();
        try (var in = source.getInputStream()) {
            return take(in.readNBytes(LARGEST + 1), edge);
        } finally {
            easels.release();
        }
    }

    private static Taken take(byte[] content, int edge) {
        if (content.length > LARGEST) {
            return new TooLarge();
        }
        if (!KNOWN.contains(Types.TIKA.detect(content))) {
            return new NoPicture();
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            return read(in, Turn.of(content), edge);
        } catch (IOException | RuntimeException unreadable) {
            // The readers of the platform answer broken files with exceptions of many kinds.
            return new NoPicture();
        }
    }

    private static Taken read(@Nullable ImageInputStream in, Turn turn, int edge) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (in == null || !readers.hasNext()) {
            return new NoPicture();
        }
        var reader = readers.next();
        try {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_EDGE) {
                return new TooLarge();
            }
            return new Picture(jpeg(turn.of(smaller(reader, edge))));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage smaller(ImageReader reader, int edge) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var scale = Math.min(1.0, (double) edge / Math.max(width, height));
        var coarse = reader.getDefaultReadParam();
        var step = Math.max(1, Math.min(Math.max(width, height) / (FINER * edge), Math.min(width, height)));
        coarse.setSourceSubsampling(step, step, 0, 0);
        var small = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        var brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        // Whatever is transparent becomes white, as on paper.
        brush.drawImage(reader.read(0, coarse), 0, 0, small.getWidth(), small.getHeight(), Color.WHITE, null);
        brush.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    public sealed interface Taken {}

    public record Picture(byte[] jpeg) implements Taken {}

    public record TooLarge() implements Taken {}

    public record NoPicture() implements Taken {}

    /// Reads its table of file types when the first picture comes, not when the house starts.
    private static final class Types {
        static final Tika TIKA = new Tika();
    }
}
