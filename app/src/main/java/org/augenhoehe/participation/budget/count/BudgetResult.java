package org.augenhoehe.participation.budget.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.methods.budget.BallotKind;
import org.jspecify.annotations.Nullable;

/// All that pages show of a budget that is over, counted once and kept.
///
/// @param currency its code: `EUR`
/// @param voters how many ballots were counted
/// @param projects in the order of the paper
/// @param counted by the rule that was fixed; of a file: by the one it names, else by votes
/// @param beside by the other rule
/// @param checked null where the vote was held here
public record BudgetResult(
        BallotKind kind,
        String currency,
        BigDecimal money,
        long voters,
        List<Line> projects,
        Ruling counted,
        Ruling beside,
        @Nullable Checked checked) {

    /// The same, with the places of its projects on the thread.
    public BudgetResult with(List<Line> placed) {
        return new BudgetResult(kind, currency, money, voters, placed, counted, beside, checked);
    }

    /// One project.
    ///
    /// @param number on the paper, or as the file names it
    /// @param node under which it stands on the thread; null where it does not
    /// @param score votes, or points together
    public record Line(
            String number,
            @Nullable UUID node,
            String title,
            BigDecimal cost,
            String district,
            String category,
            long votes,
            BigDecimal score) {

        public Line on(@Nullable UUID thread) {
            return new Line(number, thread, title, cost, district, category, votes, score);
        }
    }

    /// Whether what was published comes out again.
    ///
    /// @param rule as the file names it
    /// @param more titles of projects that were funded there, but not by this count
    /// @param less titles of those that are funded only by this count
    public record Checked(Verdict verdict, String rule, List<String> more, List<String> less) {}

    public enum Verdict {
        SAME,
        DIFFERENT,
        /// The file names a rule of that place's own, which nobody else can count by.
        OWN_RULE,
        /// The file does not say what was funded.
        NOT_SAID
    }
}
