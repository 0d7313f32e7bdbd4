package org.augenhoehe.participation.paper.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.augenhoehe.participation.paper.PaperCopy;
import org.augenhoehe.participation.paper.PaperPrint;
import org.augenhoehe.participation.paper.SomeForms;
import org.augenhoehe.participation.paper.print.PaperPrinter;
import org.augenhoehe.participation.paper.read.Pen.Mark;
import org.augenhoehe.platform.language.SomeTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Pictures of forms, and pictures of something else.
class ReadingTest {
    private static final PaperPrint PRINT = new PaperPrinter(SomeTexts.texts())
            .print(
                    SomeForms.german(),
                    "f1234567",
                    List.of(new PaperCopy("K7M4QX2P9R", "K7M4Q-X2P9R", List.of(), List.of())),
                    SomeTexts.language("de"));
    private static final PageMark FIRST = new PageMark("f1234567", 1, "K7M4QX2P9R");

    private final PageReader reader = new PageReader();

    /// The first page as it comes from the printer, without a mark.
    private static BufferedImage page() throws Exception {
        try (var document = Loader.loadPDF(PRINT.pdf())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
        }
    }

    private static BufferedImage painted(BufferedImage picture, Consumer<Graphics2D> painter) {
        var brush = picture.createGraphics();
        painter.accept(brush);
        brush.dispose();
        return picture;
    }

    private static BufferedImage white(int width, int height) {
        return painted(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), brush -> {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, width, height);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aPageIsFoundWhicheverWayItLies(int quarters) throws Exception {
        var picture = page();
        for (var turn = 0; turn < quarters; turn++) {
            picture = turned(picture);
        }
        var found = (PageReading.Found) reader.find(picture);
        assertThat(found.mark()).isEqualTo(FIRST);
        assertThat(found.straight().getWidth()).isEqualTo(1240);
        assertThat(found.straight().getHeight()).isEqualTo(1754);
        var boxes = reader.boxes(found.straight(), PRINT.pages().getFirst());
        assertThat(boxes).hasSize(8).allMatch(box -> box.mark() == ReadBox.Ink.EMPTY);
    }

    private static BufferedImage turned(BufferedImage picture) {
        var turned = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                turned.setRGB(picture.getHeight() - 1 - y, x, picture.getRGB(x, y));
            }
        }
        return turned;
    }

    @Test
    void aPictureWithoutAPageIsUnknown() {
        assertThat(reader.find(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                .isInstanceOf(PageReading.Unknown.class);
        assertThat(reader.find(white(1, 2000))).isInstanceOf(PageReading.Unknown.class);
        assertThat(reader.find(white(1240, 1754))).isInstanceOf(PageReading.Unknown.class);
        assertThat(reader.find(new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB)))
                .isInstanceOf(PageReading.Unknown.class);
        var chance = new Random(3);
        var noise = white(800, 800);
        for (var pixel = 0; pixel < 800 * 800; pixel++) {
            noise.setRGB(pixel % 800, pixel / 800, chance.nextInt());
        }
        assertThat(reader.find(noise)).isInstanceOf(PageReading.Unknown.class);
    }

    @Test
    void withoutItsCodeOrACornerAPageIsUnknown() throws Exception {
        var noCode = painted(page(), brush -> brush.fillRect(900, 50, 240, 190));
        assertThat(reader.find(noCode)).isInstanceOf(PageReading.Unknown.class);
        var cut = painted(page(), brush -> brush.fillPolygon(new int[] {0, 0, 200}, new int[] {1754, 1554, 1754}, 3));
        assertThat(reader.find(cut)).isInstanceOf(PageReading.Unknown.class);
        assertThat(reader.find(page().getSubimage(0, 0, 1240, 1600))).isInstanceOf(PageReading.Unknown.class);
    }

    @Test
    void aPageOfAnotherFormIsNeverReadAsIfItWereThis() throws Exception {
        var found = (PageReading.Found) reader.find(page());
        assertThat(reader.boxes(found.straight(), PRINT.pages().get(1)))
                .hasSize(25)
                .allMatch(box -> box.mark() == ReadBox.Ink.DOUBTFUL);
        assertThat(reader.boxes(white(1240, 1754), PRINT.pages().getFirst()))
                .allMatch(box -> box.mark() == ReadBox.Ink.DOUBTFUL);
    }

    @Test
    void aFilledBoxIsTakenBackAndShownToAPerson() throws Exception {
        var boxes = PRINT.pages().getFirst().boxes();
        var picture = page();
        var pen = new Pen(picture, 150 / 25.4, new Random(11));
        pen.draw(Mark.FILLED, boxes.get(0));
        pen.draw(Mark.CROSS, boxes.get(1));
        pen.done();
        var found = (PageReading.Found) reader.find(picture);
        assertThat(reader.boxes(found.straight(), PRINT.pages().getFirst()))
                .extracting(ReadBox::mark)
                .startsWith(ReadBox.Ink.DOUBTFUL, ReadBox.Ink.MARKED, ReadBox.Ink.EMPTY);
    }

    @Test
    void anAnswerThatIsStruckOutIsShownToAPerson() throws Exception {
        var page = PRINT.pages().getFirst();
        for (var seed = 1; seed <= 8; seed++) {
            var picture = page();
            var pen = new Pen(picture, 150 / 25.4, new Random(seed));
            page.boxes().forEach(box -> pen.draw(Mark.STRUCK_OUT, box));
            pen.done();
            var found = (PageReading.Found) reader.find(picture);
            assertThat(reader.boxes(found.straight(), page)).allMatch(box -> box.mark() == ReadBox.Ink.DOUBTFUL);
        }
    }

    @Test
    void aScanOfSeveralPagesIsReadPageByPage() {
        var marks = new ArrayList<PageReading>();
        assertThat(ScanFile.read(PRINT.pdf(), page -> marks.add(reader.find(page))))
                .isEqualTo(new ScanFile.Pages(PRINT.pages().size(), 0));
        assertThat(marks)
                .extracting(found -> ((PageReading.Found) found).mark().page())
                .containsExactly(1, 2, 3);
    }

    @Test
    void aLargePhotoIsReadToo() throws Exception {
        var large = white(4200, 5600);
        var page = page();
        painted(large, brush -> brush.drawImage(page, 300, 300, 3600, 5092, null));
        var file = new ByteArrayOutputStream();
        ImageIO.write(large, "jpeg", file);
        var found = new ArrayList<PageReading>();
        assertThat(ScanFile.read(file.toByteArray(), picture -> found.add(reader.find(picture))))
                .isEqualTo(new ScanFile.Pages(1, 0));
        assertThat(((PageReading.Found) found.getFirst()).mark()).isEqualTo(FIRST);
    }

    @Test
    void filesThatAreNoPicturesOrTooLargeOnesAreRefused() throws Exception {
        assertThat(ScanFile.read("Guten Tag".getBytes(StandardCharsets.UTF_8), page -> {}))
                .isInstanceOf(ScanFile.Unreadable.class);
        assertThat(ScanFile.read("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), page -> {}))
                .isInstanceOf(ScanFile.Unreadable.class);
        assertThat(ScanFile.read(new byte[0], page -> {})).isInstanceOf(ScanFile.Unreadable.class);
        assertThat(ScanFile.read(new byte[ScanFile.LARGEST + 1], page -> {})).isInstanceOf(ScanFile.TooLarge.class);
        assertThat(ScanFile.read(bomb(30_000), page -> {})).isInstanceOf(ScanFile.TooLarge.class);
    }

    @Test
    void aSmallFileThatUnfoldsIntoAGreatOneIsRefusedBeforeItIsOpened() throws Exception {
        assertRefused(file("/Filter /FlateDecode", folded(160)));
        assertRefused(file("/Filter [/FlateDecode /Fl]", folded(1)));
        assertRefused(file("/Filter /LZW#44ecode", new byte[10]));
        assertRefused(file("/Filter 7 0 R", new byte[10]));
        assertRefused(file("/Filter /CCITTFaxDecode /DecodeParms << /Columns 2000000000 >>", new byte[10]));
        assertRefused(file("/Subtype /Image /Width 19000 /Height 19000", new byte[10]));
        assertRefused(file("/Encrypt 9 0 R", new byte[10]));
        var photo = new ByteArrayOutputStream();
        ImageIO.write(white(20_001, 100), "jpeg", photo);
        assertRefused(file("/Filter /DCTDecode /Width 10 /Height 10", photo.toByteArray()));
        assertThat(ScanFile.read(file("/Filter /FlateDecode", folded(1)), page -> {}))
                .isEqualTo(new ScanFile.Pages(1, 0));
    }

    private static void assertRefused(byte[] file) {
        assertThat(ScanFile.read(file, page -> {})).isInstanceOf(ScanFile.TooLarge.class);
    }

    private static byte[] folded(int millions) throws IOException {
        var folded = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(folded)) {
            for (var million = 0; million < millions; million++) {
                out.write(new byte[1_000_000]);
            }
        }
        return folded.toByteArray();
    }

    /// A PDF of one empty page and one stream that no page names.
    private static byte[] file(String says, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write("""
                %%PDF-1.7
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
                4 0 obj << %s /Length %d >>
                stream
                """.formatted(says, content.length).getBytes(StandardCharsets.US_ASCII));
        file.write(content);
        file.write("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    @Test
    void aPictureOfVeryFineColoursIsReadInSteps() throws Exception {
        var colours = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        var model = new ComponentColorModel(colours, true, false, Transparency.TRANSLUCENT, DataBuffer.TYPE_USHORT);
        var fine = new BufferedImage(model, model.createCompatibleWritableRaster(5199, 2200), false, null);
        var file = new ByteArrayOutputStream();
        ImageIO.write(fine, "png", file);
        assertThat(ScanFile.read(
                        file.toByteArray(), page -> assertThat(page.getWidth()).isEqualTo(2600)))
                .isEqualTo(new ScanFile.Pages(1, 0));
    }

    /// A PNG of a few bytes that says it is so many pixels wide and high.
    private static byte[] bomb(int edge) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(edge).putInt(edge);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        var file = ByteBuffer.allocate(8 + 4 + 17 + 4 + 100);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        file.put(head.array()).putInt((int) sum.getValue());
        return file.array();
    }

    @Test
    void whatACodeSaysIsReadBackAndAnAddressIsNone() {
        assertThat(PageMark.of(FIRST.written())).contains(FIRST);
        assertThat(PageMark.of(new PageMark("f", 12, "").written())).contains(new PageMark("f", 12, ""));
        assertThat(PageMark.of("https://example.org/f")).isEmpty();
        assertThat(PageMark.of("AUGE1:f:0:")).isEmpty();
        assertThat(PageMark.of("AUGE1:f:99999:")).isEmpty();
        assertThat(PageMark.of("AUGE1:f:1:K7\0M4")).isEmpty();
    }
}
