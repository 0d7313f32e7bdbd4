package org.augenhoehe.participation.paper;

import java.util.List;

/// What is the same on every page of every form, in millimetres: whoever reads a picture finds the paper by it, before
/// knowing which form it is.
public final class Sheet {
    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;

    /// The marks in the corners: black squares with a white one inside. Nobody draws such a thing by chance, and no
    /// box that somebody filled looks like it.
    public static final double MARK = 7;

    public static final double HOLE = 2.6;
    /// Printers leave about 5 mm white, and some shift the page by 3 mm.
    private static final double MARGIN = 10;
    /// The middles of the marks: upper left, upper right, lower right, lower left.
    public static final List<Spot> CORNERS = List.of(
            new Spot(MARGIN + MARK / 2, MARGIN + MARK / 2),
            new Spot(WIDTH - MARGIN - MARK / 2, MARGIN + MARK / 2),
            new Spot(WIDTH - MARGIN - MARK / 2, HEIGHT - MARGIN - MARK / 2),
            new Spot(MARGIN + MARK / 2, HEIGHT - MARGIN - MARK / 2));

    /// The square code without its quiet border; as large whatever it says.
    public static final double CODE_X = 162;

    public static final double CODE_Y = 11;
    public static final double CODE_SIZE = 26;

    /// A box to mark, with its border.
    public static final double BOX = 6;

    public static final double BORDER = 0.5;

    private Sheet() {}

    public record Spot(double x, double y) {}
}
