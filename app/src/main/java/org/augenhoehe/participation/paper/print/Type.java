package org.augenhoehe.participation.paper.print;

/// Sizes of letters. None is smaller than 14 points: many read this without their glasses.
enum Type {
    TITLE(20, 1.2, true),
    QUESTION(15.5, 1.3, true),
    TEXT(14, 1.35, false),
    STRONG(14, 1.35, true),
    /// Six lines of an address fit into the window.
    ADDRESS(11, 1.15, false);

    static final double POINT = 25.4 / 72;

    final float size;
    final boolean bold;
    /// From line to line, in millimetres.
    final double line;

    Type(double points, double leading, boolean bold) {
        this.size = (float) points;
        this.bold = bold;
        this.line = points * leading * POINT;
    }
}
