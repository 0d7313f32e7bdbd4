package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/// Draws the pages of a PDF that somebody brought in, with bounds for what its pictures and its orders may take.
final class PdfPages {
    /// Dots of an inch.
    private static final float DOTS = 200;
    /// Points of 1/72 inch. A3 is 1191 long.
    private static final float LONGEST_PAGE = 1300;

    private static final Duration LONGEST_TIME = Duration.ofSeconds(20);
    private static final Set<COSBase> JPEG = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);
    private static final Set<COSBase> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new Renderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /// Whether all pictures are of a usual size, wherever in the file they hide. None is unpacked for that.
    static boolean areSmall(PDDocument document) {
        try {
            return areSmall(document.getDocument());
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static boolean areSmall(COSDocument file) throws IOException {
        for (var place : List.copyOf(file.getXrefTable().entrySet())) {
            // Streams never lie within other streams.
            if (place.getValue() > 0
                    && file.getObjectFromPool(place.getKey()).getObject() instanceof COSStream stream
                    && !isSmall(stream)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(COSStream stream) throws IOException {
        if (!ScanFile.isSmall(stream.getInt(COSName.WIDTH, 0), stream.getInt(COSName.HEIGHT, 0))) {
            return false;
        }
        var filters = filters(stream);
        if (filters.size() == 1 && JPEG.contains(filters.getFirst())) {
            return isSmallJpeg(stream.createRawInputStream());
        }
        if (filters.size() == 2 && FLATE.contains(filters.getFirst()) && JPEG.contains(filters.getLast())) {
            return isSmallJpeg(new InflaterInputStream(stream.createRawInputStream()));
        }
        return filters.stream().noneMatch(JPEG::contains);
    }

    private static List<? extends COSBase> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName one -> List.of(one);
            case COSArray several -> several.toList();
            case null, default -> List.of();
        };
    }

    /// What a JPEG says of itself may differ from what is said about it.
    private static boolean isSmallJpeg(InputStream raw) {
        try (raw;
                var in = ImageIO.createImageInputStream(raw)) {
            var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try {
                reader.setInput(in, true, true);
                return ScanFile.isSmall(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Nothing of it will be drawn.
            return true;
        }
    }

    /// @return null where it cannot be drawn
    @Nullable
    BufferedImage draw(int number) {
        try {
            var box = document.getPage(number).getCropBox();
            var longer = Math.max(box.getWidth(), box.getHeight());
            // Larger paper is drawn coarser; a page of kilometres is none.
            var dots = longer > LONGEST_PAGE ? DOTS * LONGEST_PAGE / longer : DOTS;
            return renderer.renderImageWithDPI(number, dots, ImageType.RGB);
        } catch (IOException | RuntimeException unreadable) {
            // Broken files are answered with exceptions of many kinds.
            return null;
        }
    }

    private static final class Renderer extends PDFRenderer {
        Renderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters);
        }
    }

    /// Forms that call each other can take years.
    private static final class Drawer extends PageDrawer {
        private final long end = System.nanoTime() + LONGEST_TIME.toNanos();

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
            addOperator(new NoInlinePicture(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new TakesTooLong();
            }
            super.processOperator(operator, operands);
        }
    }

    /// Pictures among the orders are unpacked whatever their size. Scanners put theirs beside them.
    private static final class NoInlinePicture extends OperatorProcessor {
        NoInlinePicture(PageDrawer drawer) {
            super(drawer);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            // Left out.
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }
    }

    /// No IOException: those are passed over where one form calls another.
    private static final class TakesTooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
