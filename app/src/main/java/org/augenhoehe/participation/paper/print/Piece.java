package org.augenhoehe.participation.paper.print;

import java.util.List;

import org.augenhoehe.participation.paper.Sheet;
import org.jspecify.annotations.Nullable;

/// Something at its place on a page, in millimetres from the upper left corner. Without a node it is mere ornament.
sealed interface Piece {
    /// @param y upper edge of the first line
    /// @param width room for the lines; they stand at the side where their script begins
    record Words(@Nullable Node node, double x, double y, double width, List<Line> lines, Type type, Align align)
            implements Piece {}

    /// @param id empty for an example
    record Box(Node node, double x, double y, String id, Drawn drawn) implements Piece {}

    /// A thin line to write on, or one that leads the eye.
    record Rule(double x, double y, double width, double grey) implements Piece {}

    enum Align {
        /// Where the script of the words begins.
        BEGIN,
        LEFT,
        MIDDLE,
        RIGHT;

        Align mirrored() {
            return this == LEFT ? RIGHT : this == RIGHT ? LEFT : this;
        }
    }

    /// What stands in a box already.
    enum Drawn {
        NOTHING,
        CROSS,
        FILLED
    }

    /// The same seen in a mirror, for scripts that begin at the right.
    default Piece mirrored(double paper) {
        return switch (this) {
            case Words w -> new Words(w.node, paper - w.x - w.width, w.y, w.width, w.lines, w.type, w.align.mirrored());
            case Box b -> new Box(b.node, paper - b.x - Sheet.BOX, b.y, b.id, b.drawn);
            case Rule r -> new Rule(paper - r.x - r.width, r.y, r.width, r.grey);
        };
    }
}
