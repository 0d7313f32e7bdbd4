package org.augenhoehe.participation.decision.paper;

import java.util.List;

import org.augenhoehe.participation.budget.Purse;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.jspecify.annotations.Nullable;

/// What hosts decide about a vote before it begins. What a rule does not use keeps its usual value.
///
/// @param binding whether it decides among those on the roll; otherwise it asks for an opinion
/// @param winners how many options are sought
/// @param low least score
/// @param high greatest score
/// @param most how many options one ballot may tick or rank, or how many dots one person has
/// @param duels whether rankings are counted by duels instead of a run-off
/// @param reserved how many seats are kept for those who stand for them
/// @param sides that must each agree; of a budget: for which is told who got something
/// @param purse the money that is shared out; null where the vote is about something else
public record Settings(
        boolean secret,
        boolean binding,
        int winners,
        int low,
        int high,
        int most,
        boolean duels,
        int reserved,
        List<Side> sides,
        @Nullable Purse purse) {
    public Settings {
        sides = List.copyOf(sides);
    }

    public Settings(
            boolean secret,
            boolean binding,
            int winners,
            int low,
            int high,
            int most,
            boolean duels,
            int reserved,
            List<Side> sides) {
        this(secret, binding, winners, low, high, most, duels, reserved, sides, null);
    }

    /// Sides without which nothing is decided. Of a budget there are none.
    public List<Side> mustAgree() {
        return purse == null ? sides : List.of();
    }

    public static Settings usual(Kind kind) {
        if (kind == Kind.BUDGET) {
            return new Settings(true, true, 1, 0, 5, 10, false, 0, List.of(Side.values()), Purse.empty());
        }
        return new Settings(true, true, 1, 0, 5, kind == Kind.DOTS ? 5 : 100, false, 0, List.of());
    }
}
