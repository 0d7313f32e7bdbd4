package org.augenhoehe.participation.paper.print;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.augenhoehe.participation.paper.Sheet;
import org.jspecify.annotations.Nullable;

/// One page while it is drawn.
final class Leaf implements AutoCloseable {
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final TaggedPdf pdf;
    private final Fonts fonts;
    private final COSArray marks;
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDPageContentStream ink;

    Leaf(TaggedPdf pdf, Fonts fonts, int number, COSArray marks) throws IOException {
        this.pdf = pdf;
        this.fonts = fonts;
        this.marks = marks;
        page.setStructParents(number);
        pdf.document.addPage(page);
        ink = new PDPageContentStream(pdf.document, page);
    }

    void draw(List<Piece> pieces) throws IOException {
        for (var piece : pieces) {
            draw(piece);
        }
    }

    private void draw(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Words words -> {
                begin(words.node());
                words(words);
                ink.endMarkedContent();
            }
            case Piece.Box box -> {
                begin(box.node());
                box(box);
                ink.endMarkedContent();
            }
            case Piece.Rule rule -> {
                begin(null);
                ink.setStrokingColor((float) rule.grey());
                ink.setLineWidth(points(0.25));
                ink.moveTo(points(rule.x()), up(rule.y()));
                ink.lineTo(points(rule.x() + rule.width()), up(rule.y()));
                ink.stroke();
                ink.endMarkedContent();
            }
        }
    }

    /// What the reader of a picture finds the paper by.
    void marks(boolean[][] code) throws IOException {
        begin(null);
        ink.setNonStrokingColor(0f);
        for (var corner : Sheet.CORNERS) {
            square(corner, Sheet.MARK);
            square(corner, Sheet.HOLE);
            // Whatever is inside twice stays white.
            ink.fillEvenOdd();
        }
        var module = Sheet.CODE_SIZE / code.length;
        for (var y = 0; y < code.length; y++) {
            for (var x = 0; x < code.length; x++) {
                var from = x;
                while (x < code.length && code[y][x]) {
                    x++;
                }
                if (x > from) {
                    rectangle(Sheet.CODE_X + from * module, Sheet.CODE_Y + y * module, (x - from) * module, module);
                }
            }
        }
        ink.fill();
        ink.endMarkedContent();
    }

    private void square(Sheet.Spot middle, double edge) throws IOException {
        rectangle(middle.x() - edge / 2, middle.y() - edge / 2, edge, edge);
    }

    private void begin(@Nullable Node node) throws IOException {
        if (node == null) {
            ink.beginMarkedContent(COSName.ARTIFACT);
            return;
        }
        var element = pdf.element(node);
        var mark = new PDMarkedContentReference();
        mark.setPage(page);
        mark.setMCID(marks.size());
        element.appendKid(mark);
        ink.beginMarkedContent(COSName.getPDFName(node.role), marks.size());
        marks.add(element);
    }

    private void words(Piece.Words words) throws IOException {
        ink.setNonStrokingColor(0f);
        var type = words.type();
        var base = words.y() + type.line / 2 + type.size * Type.POINT * 0.36;
        for (var line : words.lines()) {
            var spare = words.width() - line.width();
            var x = words.x()
                    + switch (words.align()) {
                        case BEGIN -> line.fromRight() ? spare : 0;
                        case LEFT -> 0;
                        case MIDDLE -> spare / 2;
                        case RIGHT -> spare;
                    };
            // Seen from left to right, it is read as it was written.
            var said = new COSDictionary();
            said.setString(COSName.ACTUAL_TEXT, line.said() + ' ');
            if (!line.seen().equals(line.said())) {
                ink.beginMarkedContent(SPAN, PDPropertyList.create(said));
            }
            ink.beginText();
            ink.newLineAtOffset(points(x), up(base));
            for (var run : fonts.runs(line.seen() + ' ', type.bold)) {
                ink.setFont(run.font(), type.size);
                ink.showText(run.text());
            }
            ink.endText();
            if (!line.seen().equals(line.said())) {
                ink.endMarkedContent();
            }
            base += type.line;
        }
    }

    private void box(Piece.Box box) throws IOException {
        ink.setStrokingColor(0f);
        ink.setNonStrokingColor(0f);
        ink.setLineWidth(points(Sheet.BORDER));
        var edge = Sheet.BOX - Sheet.BORDER;
        rectangle(box.x() + Sheet.BORDER / 2, box.y() + Sheet.BORDER / 2, edge, edge);
        switch (box.drawn()) {
            case NOTHING -> ink.stroke();
            case FILLED -> ink.fillAndStroke();
            case CROSS -> {
                ink.stroke();
                ink.setLineWidth(points(0.6));
                stroke(box.x() + 1, box.y() + 1, box.x() + Sheet.BOX - 1, box.y() + Sheet.BOX - 1);
                stroke(box.x() + Sheet.BOX - 1, box.y() + 1, box.x() + 1, box.y() + Sheet.BOX - 1);
            }
        }
    }

    private void stroke(double fromX, double fromY, double toX, double toY) throws IOException {
        ink.moveTo(points(fromX), up(fromY));
        ink.lineTo(points(toX), up(toY));
        ink.stroke();
    }

    private void rectangle(double x, double y, double width, double height) throws IOException {
        ink.addRect(points(x), up(y + height), points(width), points(height));
    }

    private static float points(double millimetres) {
        return (float) (millimetres / Type.POINT);
    }

    /// PDF counts from the foot of the page.
    private float up(double y) {
        return page.getMediaBox().getHeight() - points(y);
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }
}
