package org.augenhoehe.participation.paper.print;

import java.awt.image.BufferedImage;
import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.augenhoehe.participation.paper.PaperCopy;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperPrint;
import org.augenhoehe.participation.paper.PrintedBox;
import org.augenhoehe.participation.paper.SomeForms;
import org.augenhoehe.platform.files.ReadAloud;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.SomeTexts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// A form on paper: whole, where the boxes are said to be, and read aloud well.
class PrintingTest {
    private static final Language GERMAN = SomeTexts.language("de");
    private static final PaperCopy PLAIN = new PaperCopy("K7M4QX2P9R", "K7M4Q-X2P9R", List.of(), List.of());
    private static final PaperCopy LETTER = new PaperCopy(
            "K7M4QX2P9S",
            "K7M4Q-X2P9S",
            List.of("Erna Musterfrau", "Lindenstraße 5", "12345 Musterstadt"),
            List.of("Liebe Erna Musterfrau,", "hier kommt das Blatt, mit dem du über den Hof mitentscheidest."));

    private final PaperPrinter printer = new PaperPrinter(SomeTexts.texts());

    private PaperPrint print(PaperForm form, Language language, PaperCopy... copies) {
        return printer.print(form, "f1234567", List.of(copies), language);
    }

    @Test
    void formsInAllScriptsAreReadAloudWell() throws Exception {
        var right = SomeTexts.language("he-x-mirror");
        assertThat(faults(print(SomeForms.german(), GERMAN, PLAIN, LETTER), "de"))
                .isEmpty();
        assertThat(faults(print(SomeForms.ukrainian(), GERMAN, PLAIN), "uk")).isEmpty();
        assertThat(faults(print(SomeForms.arabic(), right, PLAIN), "ar")).isEmpty();
        assertThat(faults(print(SomeForms.hard(), GERMAN, PLAIN), "hard")).isEmpty();
    }

    /// What veraPDF says against it.
    private static List<String> faults(PaperPrint print, String name) throws Exception {
        picture(print, name);
        return ReadAloud.faults(print.pdf());
    }

    /// For looking at them.
    private static void picture(PaperPrint print, String name) throws Exception {
        var folder = new File("target/screenshots");
        folder.mkdirs();
        try (var document = Loader.loadPDF(print.pdf())) {
            for (var page = 0; page < Math.min(5, document.getNumberOfPages()); page++) {
                var image = new PDFRenderer(document).renderImageWithDPI(page, 70, ImageType.RGB);
                ImageIO.write(image, "png", new File(folder, "paper-" + name + "-" + (page + 1) + ".png"));
            }
        }
    }

    @Test
    void everyBoxOfEveryQuestionIsThereOnceAndNoneTouchesAnother() {
        var print = print(SomeForms.hard(), GERMAN, PLAIN);
        var ids = print.pages().stream()
                .flatMap(page -> page.boxes().stream().map(PrintedBox::id))
                .toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids)
                .hasSize(40 + 4 + 3 * 12 + 2 * 2 + 40 * 2)
                .contains("vierzig/a39", "schmal/a2/a11", "breit/a1/a1", "tief/a39/a1");
        for (var page : print.pages()) {
            for (var box : page.boxes()) {
                assertThat(box.x()).isBetween(20.0, 184.0);
                assertThat(box.y()).isBetween(48.0, 274.0);
                assertThat(page.boxes().stream().filter(other -> near(box, other)))
                        .as(box.id())
                        .hasSize(1);
            }
        }
    }

    private static boolean near(PrintedBox box, PrintedBox other) {
        return Math.abs(box.x() - other.x()) < box.width() + 4 && Math.abs(box.y() - other.y()) < box.height() + 4;
    }

    @Test
    void noWordOfTheFormIsLostAndNothingIsTakenForHtml() throws Exception {
        try (var document =
                Loader.loadPDF(print(SomeForms.hard(), GERMAN, PLAIN).pdf())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("<b>Titel</b> &", "K7M4Q-X2P9R", "Seite 1 von", "🙂漢");
            var joined = text.replaceAll("\\s+", "");
            assertThat(joined.split("Viele Worte".replace(" ", ""), -1)).hasSizeGreaterThanOrEqualTo(60 * 7);
        }
    }

    @Test
    void nothingIsPrintedIntoTheMarginOrOverTheMarks() throws Exception {
        try (var document =
                Loader.loadPDF(print(SomeForms.hard(), GERMAN, LETTER).pdf())) {
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var image = new PDFRenderer(document).renderImageWithDPI(page, 50.8f, ImageType.GRAY);
                assertThat(ink(image, 0, 0, 420, 18)).isZero();
                assertThat(ink(image, 0, 0, 19, 594)).isZero();
                assertThat(ink(image, 402, 0, 18, 594)).isZero();
                assertThat(ink(image, 0, 576, 420, 18)).isZero();
            }
        }
    }

    private static long ink(BufferedImage image, int x, int y, int width, int height) {
        return IntStream.range(y, y + height)
                .mapToLong(line -> IntStream.range(x, x + width)
                        .filter(column -> (image.getRGB(column, line) & 0xff) < 128)
                        .count())
                .sum();
    }

    @Test
    void boxesAreDrawnWhereTheyAreSaidToBe() throws Exception {
        var print = print(SomeForms.german(), GERMAN, LETTER);
        try (var document = Loader.loadPDF(print.pdf())) {
            for (var page : print.pages()) {
                // The letter has a page with the address before.
                var image = new PDFRenderer(document).renderImageWithDPI(page.number(), 254, ImageType.GRAY);
                for (var box : page.boxes()) {
                    var x = (int) Math.round(box.x() * 10);
                    var y = (int) Math.round(box.y() * 10);
                    assertThat(ink(image, x, y, 60, 5)).as(box.id()).isGreaterThan(60 * 4 - 40);
                    assertThat(ink(image, x, y + 55, 60, 5)).as(box.id()).isGreaterThan(60 * 4 - 40);
                    assertThat(ink(image, x + 7, y + 7, 46, 46)).as(box.id()).isZero();
                    assertThat(ink(image, x - 20, y, 18, 60)).as(box.id()).isZero();
                }
            }
        }
    }

    @Test
    void theAddressStandsInTheWindowOfTheEnvelope() throws Exception {
        try (var document =
                Loader.loadPDF(print(SomeForms.german(), GERMAN, LETTER).pdf())) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 254, ImageType.GRAY);
            assertThat(ink(image, 250, 627, 750, 270)).isGreaterThan(500);
            assertThat(ink(image, 0, 0, 2100, 620)).isZero();
            assertThat(ink(image, 0, 900, 2100, 150)).isZero();
        }
    }

    @Test
    void allCopiesHaveTheirOwnCodeAndTheSamePages() throws Exception {
        var print = print(SomeForms.german(), GERMAN, PLAIN, LETTER);
        assertThat(print.pages())
                .isEqualTo(print(SomeForms.german(), GERMAN, LETTER).pages());
        try (var document = Loader.loadPDF(print.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2 * print.pages().size() + 1);
            assertThat(new PDFTextStripper().getText(document))
                    .containsOnlyOnce("Lindenstraße 5")
                    .contains("K7M4Q-X2P9R", "K7M4Q-X2P9S");
        }
    }
}
