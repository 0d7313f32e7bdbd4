package org.augenhoehe.participation.paper.print;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.participation.paper.Sheet;

/// What stands above and below the questions of a page: the title beside the square code, the code in letters below it,
/// which page it is.
final class Head {
    private static final double TOP = 11;
    private static final double WIDTH = Sheet.CODE_X - Flow.LEFT - 6;
    private static final int MOST_LINES = 4;
    private static final double PAGE_NUMBER = 281;
    private static final double CODE_WIDTH = 60;

    private final String title;
    private final Typesetter setter;
    private final PrintTexts texts;
    private final int pages;

    Head(String title, Typesetter setter, PrintTexts texts, int pages) {
        this.title = title;
        this.setter = setter;
        this.texts = texts;
        this.pages = pages;
    }

    /// A longer title stands above the first question.
    static boolean holds(Typesetter setter, String title) {
        return setter.lines(title, Type.TITLE, WIDTH).size() <= MOST_LINES;
    }

    List<Piece> pieces(int page, String readable) {
        var pieces = new ArrayList<Piece>();
        if (page == 1 && holds(setter, title)) {
            pieces.add(words(new Node("H1", null), Type.TITLE, setter.lines(title, Type.TITLE, WIDTH)));
        } else {
            var lines = setter.lines(title, Type.STRONG, WIDTH);
            pieces.add(new Piece.Words(
                    null,
                    Flow.LEFT,
                    TOP,
                    WIDTH,
                    lines.subList(0, Math.min(MOST_LINES, lines.size())),
                    Type.STRONG,
                    Piece.Align.BEGIN));
        }
        if (!readable.isEmpty()) {
            var code = setter.lines(texts.code(readable), Type.TEXT, CODE_WIDTH);
            pieces.add(new Piece.Words(
                    page == 1 ? new Node("P", null) : null,
                    Sheet.CODE_X + Sheet.CODE_SIZE - CODE_WIDTH,
                    Sheet.CODE_Y + Sheet.CODE_SIZE + 2.5,
                    CODE_WIDTH,
                    code,
                    Type.TEXT,
                    Piece.Align.RIGHT));
        }
        var number = setter.lines(texts.page(page, pages), Type.TEXT, Flow.WIDTH);
        pieces.add(new Piece.Words(null, Flow.LEFT, PAGE_NUMBER, Flow.WIDTH, number, Type.TEXT, Piece.Align.MIDDLE));
        return pieces;
    }

    private static Piece words(Node node, Type type, List<Line> lines) {
        return new Piece.Words(node, Flow.LEFT, TOP, WIDTH, lines, type, Piece.Align.BEGIN);
    }
}
