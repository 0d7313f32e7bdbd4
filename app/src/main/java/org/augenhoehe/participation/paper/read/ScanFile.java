package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.tika.Tika;

/// What somebody brought in: a photo (JPEG, PNG) or a scan (PDF of several pages). Its pages are handed out one at a
/// time, so that a large file takes no more memory than a small one.
public final class ScanFile {
    /// In bytes.
    public static final int LARGEST = 60_000_000;

    public static final int MOST_PAGES = 200;
    /// A small file can unfold into a picture that fills the memory.
    private static final long MOST_PIXELS = 60_000_000;

    static final int LONGEST_EDGE = 20_000;
    /// Finer is not needed: the reader takes pictures of this size.
    private static final int FINE = 2600;
    /// Bytes of a picture in memory. Those with fine colours take eight for each dot.
    private static final long MOST_BYTES = 80_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /// One file at a time: each takes its memory.
    private static final Semaphore TURN = new Semaphore(1, true);

    private ScanFile() {}

    public sealed interface Taken {}

    /// All pages were handed out; those that could not be drawn were left out and counted.
    public record Pages(int count, int broken) implements Taken {}

    /// Too many bytes, pixels or pages, also when unpacked, or packed so that nobody can count them.
    public record TooLarge() implements Taken {}

    /// Neither JPEG nor PNG nor PDF, or broken, or locked with a password.
    public record Unreadable() implements Taken {}

    /// Others read files already, and for long.
    public record Busy() implements Taken {}

    /// @param page is called for each page in turn; nothing of a page is kept after that
    public static Taken read(byte[] content, Consumer<BufferedImage> page) {
        if (content.length > LARGEST) {
            return new TooLarge();
        }
        try {
            if (!TURN.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return new Busy();
            }
        } catch (InterruptedException goingDown) {
            Thread.currentThread().interrupt();
            return new Busy();
        }
        try {
            return switch (Types.TIKA.detect(content)) {
                case "application/pdf" -> pdf(content, page);
                case "image/jpeg", "image/png" -> picture(content, page);
                default -> new Unreadable();
            };
        } finally {
            TURN.release();
        }
    }

    private static Taken pdf(byte[] content, Consumer<BufferedImage> page) {
        if (!PdfWeight.isLight(content)) {
            return new TooLarge();
        }
        try (var document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES || !PdfPages.areSmall(document)) {
                return new TooLarge();
            }
            var pages = new PdfPages(document);
            var broken = 0;
            for (var number = 0; number < document.getNumberOfPages(); number++) {
                var drawn = pages.draw(number);
                if (drawn == null) {
                    broken++;
                } else {
                    page.accept(drawn);
                }
            }
            return new Pages(document.getNumberOfPages() - broken, broken);
        } catch (IOException locked) {
            return new Unreadable();
        }
    }

    static boolean isSmall(long width, long height) {
        return width * height <= MOST_PIXELS && Math.max(width, height) <= LONGEST_EDGE;
    }

    private static Taken picture(byte[] content, Consumer<BufferedImage> page) {
        BufferedImage picture;
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                if (!isSmall(reader.getWidth(0), reader.getHeight(0))) {
                    return new TooLarge();
                }
                picture = coarser(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return new Unreadable();
        }
        page.accept(picture);
        return new Pages(1, 0);
    }

    /// Leaves out lines and columns while it reads: the whole picture is never in memory.
    private static BufferedImage coarser(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        var raw = reader.getRawImageType(0);
        var bytes = raw == null ? 4 : Math.ceilDiv(raw.getColorModel().getPixelSize(), Byte.SIZE);
        var step = Math.max(1, (int) Math.max(width, height) / FINE);
        while (Math.ceilDiv(width, step) * Math.ceilDiv(height, step) * bytes > MOST_BYTES) {
            step++;
        }
        var coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarse);
    }

    /// Reads its table of file types when the first file comes, not when the house starts.
    private static final class Types {
        static final Tika TIKA = new Tika();
    }
}
