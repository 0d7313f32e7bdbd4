package org.augenhoehe.methods.opinion;

import java.util.List;
import java.util.Map;

/// What to keep of a map in order to find somebody's place on it later, without the votes of the others.
///
/// Places add up: everybody stands where their votes carry them together, stretched for want of votes as
/// [OpinionMap] says. Never throws.
///
/// After Small and others, *Polis*, Recerca 26(2), 2021; the damping is own, see [Settings].
///
/// @param statements from [OpinionMap#statements]
/// @param damping of the settings with which the map was drawn
public record Landmarks(List<StatementPull> statements, double damping) {
    public Landmarks {
        statements = List.copyOf(statements);
    }

    /// Where somebody stands who votes like this: the same as [OpinionMap#locate] of the map, but for rounding. Votes
    /// on
    /// statements that are not on it are left aside; without any, the middle.
    public Point locate(Map<String, Stance> votes) {
        double x = 0;
        double y = 0;
        int counted = 0;
        for (var statement : statements) {
            var stance = votes.get(statement.statement());
            if (stance != null) {
                var pulled = pull(statement, stance);
                x += pulled.x();
                y += pulled.y();
                counted++;
            }
        }
        // Each pull is that of somebody with one vote.
        double stretch = Math.sqrt((1 + damping) / (Math.max(1, counted) + damping));
        return new Point(stretch * x, stretch * y);
    }

    /// Who passes stands halfway between those who say one and the other.
    private static Point pull(StatementPull statement, Stance stance) {
        var agree = statement.agree();
        var disagree = statement.disagree();
        return switch (stance) {
            case AGREE -> agree;
            case DISAGREE -> disagree;
            case PASS -> new Point((agree.x() + disagree.x()) / 2, (agree.y() + disagree.y()) / 2);
        };
    }
}
