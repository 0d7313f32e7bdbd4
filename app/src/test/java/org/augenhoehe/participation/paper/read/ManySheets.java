package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.augenhoehe.participation.paper.PaperCopy;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PrintedPage;
import org.augenhoehe.participation.paper.print.PaperPrinter;
import org.augenhoehe.participation.paper.read.Pen.Mark;
import org.augenhoehe.participation.paper.read.Pen.Meant;
import org.augenhoehe.platform.language.SomeTexts;

/// Sheets that made-up people filled in and photographed, and what the reader makes of them.
final class ManySheets {
    static final double SCALE = 8;
    private static final List<Mark> PLAIN = marks(Meant.MARK);
    private static final List<Mark> OTHER =
            List.of(Mark.FILLED, Mark.STRUCK_OUT, Mark.RINGED, Mark.FAINT, Mark.SPECK, Mark.TAIL_OF_ANOTHER);

    private final List<PrintedPage> pages;
    private final List<BufferedImage> pictures = new ArrayList<>();

    ManySheets(PaperForm form) throws IOException {
        var print = new PaperPrinter(SomeTexts.texts())
                .print(
                        form,
                        "f1234567",
                        List.of(new PaperCopy("K7M4QX2P9R", "K7M4Q-X2P9R", List.of(), List.of())),
                        SomeTexts.language("de"));
        pages = print.pages().stream().filter(page -> !page.boxes().isEmpty()).toList();
        try (var document = Loader.loadPDF(print.pdf())) {
            for (var page : pages) {
                pictures.add(new PDFRenderer(document)
                        .renderImageWithDPI(page.number() - 1, (float) (25.4 * SCALE), ImageType.RGB));
            }
        }
    }

    private static List<Mark> marks(Meant meant) {
        return Arrays.stream(Mark.values()).filter(mark -> mark.meant == meant).toList();
    }

    /// One page with its marks, before anybody photographs it.
    record Filled(PrintedPage page, BufferedImage picture, Map<String, Mark> marks) {}

    Filled filled(Random chance) {
        var number = chance.nextInt(pages.size());
        var page = pages.get(number);
        var paper = pictures.get(number);
        var picture = new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.drawImage(paper, 0, 0, null);
        brush.dispose();
        var pen = new Pen(picture, SCALE, chance);
        var marks = new HashMap<String, Mark>();
        for (var box : page.boxes()) {
            var dice = chance.nextInt(100);
            var mark = dice < 35
                    ? PLAIN.get(chance.nextInt(PLAIN.size()))
                    : dice < 42 ? OTHER.get(chance.nextInt(OTHER.size())) : Mark.NOTHING;
            // A line through a whole row of a table goes through other boxes too.
            var one = mark == Mark.STRUCK_OUT && box.x() > 30 ? Mark.NOTHING : mark;
            marks.put(box.id(), one);
            pen.draw(one, box);
        }
        pen.done();
        return new Filled(page, picture, marks);
    }

    /// How often each mark was read as what.
    static final class Tally {
        final Map<Mark, Map<ReadBox.Ink, Integer>> read = new EnumMap<>(Mark.class);
        final List<String> wrong = new ArrayList<>();
        int sheets;
        int unreadable;

        int count(Meant meant, ReadBox.Ink ink) {
            return read.entrySet().stream()
                    .filter(entry -> entry.getKey().meant == meant)
                    .mapToInt(entry -> entry.getValue().getOrDefault(ink, 0))
                    .sum();
        }

        int all(Meant meant) {
            return Arrays.stream(ReadBox.Ink.values())
                    .mapToInt(ink -> count(meant, ink))
                    .sum();
        }

        synchronized void add(Filled filled, List<ReadBox> boxes, int seed) {
            sheets++;
            if (boxes.isEmpty()) {
                unreadable++;
            }
            for (var box : boxes) {
                var mark = filled.marks.get(box.id());
                read.computeIfAbsent(mark, any -> new EnumMap<>(ReadBox.Ink.class))
                        .merge(box.mark(), 1, Integer::sum);
                if (wrong(mark.meant, box.mark())) {
                    wrong.add("sheet " + seed + " " + box + " was " + mark);
                }
            }
        }

        private static boolean wrong(Meant meant, ReadBox.Ink ink) {
            return switch (meant) {
                case NOT, NO_MARK -> ink == ReadBox.Ink.MARKED;
                case MARK, NOT_NOTHING -> ink == ReadBox.Ink.EMPTY;
                case UNCLEAR -> ink != ReadBox.Ink.DOUBTFUL;
            };
        }

        @Override
        public String toString() {
            var text = new StringBuilder("%d sheets, %d not read; %d plain marks: %d recognised (%.2f %%), %d doubtful;"
                    .formatted(
                            sheets,
                            unreadable,
                            all(Meant.MARK),
                            count(Meant.MARK, ReadBox.Ink.MARKED),
                            100.0 * count(Meant.MARK, ReadBox.Ink.MARKED) / Math.max(1, all(Meant.MARK)),
                            count(Meant.MARK, ReadBox.Ink.DOUBTFUL)));
            text.append(" %d empty boxes: %d recognised, %d doubtful; %d silently wrong%n"
                    .formatted(
                            all(Meant.NOT),
                            count(Meant.NOT, ReadBox.Ink.EMPTY),
                            count(Meant.NOT, ReadBox.Ink.DOUBTFUL),
                            wrong.size()));
            read.forEach((mark, inks) ->
                    text.append("  ").append(mark).append(' ').append(inks).append('\n'));
            wrong.forEach(one -> text.append("  WRONG ").append(one).append('\n'));
            return text.toString();
        }
    }

    /// @param longer edge of the photos, in pixels
    Tally read(int sheets, int firstSeed, int longer) throws InterruptedException {
        var tally = new Tally();
        var workers = IntStream.range(0, 2)
                .mapToObj(half -> Thread.ofPlatform().start(() -> {
                    var reader = new PageReader();
                    for (var number = half; number < sheets; number += 2) {
                        var seed = firstSeed + number;
                        var chance = new Random(seed);
                        var filled = filled(chance);
                        tally.add(filled, boxes(reader, filled, new Phone(chance, longer).photo(filled.picture)), seed);
                    }
                }))
                .toList();
        for (var worker : workers) {
            worker.join();
        }
        return tally;
    }

    private static List<ReadBox> boxes(PageReader reader, Filled filled, BufferedImage photo) {
        return switch (reader.find(photo)) {
            case PageReading.Unknown ignored -> List.of();
            case PageReading.Found found -> {
                if (!found.mark().equals(new PageMark("f1234567", filled.page.number(), "K7M4QX2P9R"))) {
                    throw new AssertionError("another page: " + found.mark());
                }
                yield reader.boxes(found.straight(), filled.page);
            }
        };
    }
}
