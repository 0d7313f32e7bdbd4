package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/// What somebody brought in: a photo (JPEG, PNG) or a scan (PDF of several pages). Its pages are handed out one at a
/// time, so that a large file takes no more memory than a small one.
public final class ScanFile {
    /// In bytes.
    public static final int LARGEST = 60_000_000;

    public static final int MOST_PAGES = 200;
    /// A small file can unfold into a picture that fills the memory.
    private static final long MOST_PIXELS = 60_000_000;

    private static final int LONGEST_EDGE = 20_000;
    /// Finer is not needed: the reader takes pictures of this size.
    private static final int FINE = 2600;
    /// Dots of an inch.
    private static final float DOTS = 200;
    /// Points of 1/72 inch. A3 is 1191 long.
    private static final float LONGEST_PAGE = 1300;

    private ScanFile() {}

    public sealed interface Taken {}

    /// All pages were handed out; those that could not be drawn were left out and counted.
    public record Pages(int count, int broken) implements Taken {}

    /// Too many bytes, pixels or pages.
    public record TooLarge() implements Taken {}

    /// Neither JPEG nor PNG nor PDF, or broken, or locked with a password.
    public record Unreadable() implements Taken {}

    /// @param page is called for each page in turn; nothing of a page is kept after that
    public static Taken read(byte[] content, Consumer<BufferedImage> page) {
        if (content.length > LARGEST) {
            return new TooLarge();
        }
        return switch (Types.TIKA.detect(content)) {
            case "application/pdf" -> pdf(content, page);
            case "image/jpeg", "image/png" -> picture(content, page);
            default -> new Unreadable();
        };
    }

    private static Taken pdf(byte[] content, Consumer<BufferedImage> page) {
        try (var document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return new TooLarge();
            }
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var broken = 0;
            for (var number = 0; number < document.getNumberOfPages(); number++) {
                var drawn = drawn(document, renderer, number);
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

    private static @Nullable BufferedImage drawn(PDDocument document, PDFRenderer renderer, int number) {
        try {
            var box = document.getPage(number).getCropBox();
            var longer = Math.max(box.getWidth(), box.getHeight());
            // Larger paper is drawn coarser; a page of kilometres is none.
            var dots = longer > LONGEST_PAGE ? DOTS * LONGEST_PAGE / longer : DOTS;
            if (tooFine(document.getPage(number).getResources())) {
                return null;
            }
            return renderer.renderImageWithDPI(number, dots, ImageType.RGB);
        } catch (IOException | RuntimeException unreadable) {
            // Broken files are answered with exceptions of many kinds.
            return null;
        }
    }

    /// Looked at before it is unpacked.
    private static boolean tooFine(@Nullable PDResources resources) {
        var objects = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null
                && objects.keySet().stream()
                        .map(objects::getCOSStream)
                        .anyMatch(stream -> stream != null
                                && (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0)
                                        > MOST_PIXELS);
    }

    private static Taken picture(byte[] content, Consumer<BufferedImage> page) {
        BufferedImage picture;
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_EDGE) {
                    return new TooLarge();
                }
                picture = coarser(reader, (int) Math.max(width, height));
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
    private static BufferedImage coarser(ImageReader reader, int longer) throws IOException {
        var coarse = reader.getDefaultReadParam();
        var step = Math.max(1, longer / FINE);
        coarse.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarse);
    }

    /// Reads its table of file types when the first file comes, not when the house starts.
    private static final class Types {
        static final Tika TIKA = new Tika();
    }
}
