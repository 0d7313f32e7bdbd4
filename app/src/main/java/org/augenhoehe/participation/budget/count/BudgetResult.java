package org.augenhoehe.participation.budget.count;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

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

    /// The same without the words that moderation hides. What a district or a kind is called goes with them where no
    /// other project says it.
    ///
    /// @param hidden numbers of projects
    /// @param instead what is said of the project with a number
    public BudgetResult saying(Set<String> hidden, UnaryOperator<String> instead) {
        if (hidden.isEmpty()) {
            return this;
        }
        var called = new HashMap<String, String>();
        var left = new HashSet<String>();
        for (var line : projects) {
            if (hidden.contains(line.number())) {
                called.put(line.title(), instead.apply(line.number()));
            } else {
                left.addAll(List.of(line.title(), line.district(), line.category()));
            }
        }
        called.keySet().removeAll(left);
        return new BudgetResult(
                kind,
                currency,
                money,
                voters,
                projects.stream()
                        .map(line -> hidden.contains(line.number()) ? line.saying(instead) : line)
                        .toList(),
                counted.saying(left),
                beside.saying(left),
                checked == null ? null : checked.saying(called));
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

        Line saying(UnaryOperator<String> instead) {
            return new Line(number, node, instead.apply(number), cost, "", "", votes, score);
        }

        public Line on(@Nullable UUID thread) {
            return new Line(number, thread, title, cost, district, category, votes, score);
        }
    }

    /// Whether what was published comes out again.
    ///
    /// @param rule as the file names it
    /// @param more titles of projects that were funded there, but not by this count
    /// @param less titles of those that are funded only by this count
    public record Checked(Verdict verdict, String rule, List<String> more, List<String> less) {
        Checked saying(Map<String, String> called) {
            return new Checked(verdict, rule, titles(more, called), titles(less, called));
        }

        private static List<String> titles(List<String> titles, Map<String, String> called) {
            return titles.stream()
                    .map(title -> called.getOrDefault(title, title))
                    .toList();
        }
    }

    public enum Verdict {
        SAME,
        DIFFERENT,
        /// The file names a rule of that place's own, which nobody else can count by.
        OWN_RULE,
        /// The file does not say what was funded.
        NOT_SAID
    }
}
