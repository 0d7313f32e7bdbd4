package org.augenhoehe.methods.opinion;

/// How a statement shapes the map.
///
/// @param statement its id
/// @param agree where somebody would stand who only agreed with it
/// @param disagree where somebody would stand who only disagreed with it
public record StatementPull(String statement, Point agree, Point disagree) {

    /// How far one vote on it can carry somebody from the middle: great for statements that part people.
    public double extremity() {
        var middle = new Point(0, 0);
        return Math.max(agree.distanceTo(middle), disagree.distanceTo(middle));
    }
}
