package org.augenhoehe.participation.walk.draw;

/// A point of the drawing, in its own units.
public record Spot(int x, int y) {
    /// One of several places around this one.
    ///
    /// @param round how many fit into one round; the next round is further out and in between
    Spot at(int turn, int round, int radius) {
        var outer = turn / round;
        var angle = 2 * Math.PI * (turn % round + outer * 0.5) / round - Math.PI / 2;
        var away = radius * (1 + 0.6 * outer);
        return new Spot((int) Math.round(x + away * Math.cos(angle)), (int) Math.round(y + away * Math.sin(angle)));
    }
}
