package org.augenhoehe.participation.paper.enter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.Tika;

/// The pages of an uploaded file, one after the other: a scan of several pages would not fit into memory at once.
final class Leaves {
    static final int MOST_PAGES = 100;
    private static final int DOTS_AN_INCH = 150;
    private static final long MOST_DOTS = 60_000_000;

    private Leaves() {}

    /// @return false where it is no picture and no PDF, or too large
    static boolean read(byte[] file, Consumer<BufferedImage> taker) {
        try {
            return switch (Types.TIKA.detect(file)) {
                case "application/pdf" -> pdf(file, taker);
                case "image/jpeg", "image/png" -> picture(file, taker);
                default -> false;
            };
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean pdf(byte[] file, Consumer<BufferedImage> taker) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return false;
            }
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var box = document.getPage(page).getCropBox();
                if ((long) box.getWidth() * (long) box.getHeight() * 5 > MOST_DOTS) {
                    return false;
                }
                taker.accept(renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.RGB));
            }
            return true;
        }
    }

    /// The size is read first: a small file may be a huge picture.
    private static boolean picture(byte[] file, Consumer<BufferedImage> taker) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    return false;
                }
                taker.accept(reader.read(0));
                return true;
            } finally {
                reader.dispose();
            }
        }
    }

    /// Reads its table of file types when the first one comes, not when the house starts.
    private static final class Types {
        static final Tika TIKA = new Tika();
    }
}
