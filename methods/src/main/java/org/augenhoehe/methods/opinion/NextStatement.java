package org.augenhoehe.methods.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// How much there is to gain from showing a statement to somebody.
///
/// The rule is that of the Polis paper: few passes, agreement, and a pull that shows where somebody
/// stands raise a statement; so does having few votes, so that new ones get their chance.
///
/// @param statement id of an open statement
/// @param tally its votes so far
/// @param extremity how far a vote on it carries somebody on the map; 0 where it isn't on the map
public record NextStatement(String statement, Tally tally, double extremity) {

    /// All open statements, sorted by id.
    ///
    /// @param outcome of the same conversation; may be somewhat older than it
    public static List<NextStatement> in(Conversation conversation, Outcome outcome) {
        Map<String, Double> pulls =
                pulls(outcome).stream().collect(Collectors.toMap(StatementPull::statement, StatementPull::extremity));
        List<String> people = conversation.people();
        return conversation.open().stream()
                .map(Statement::id)
                .map(id -> new NextStatement(id, conversation.tally(id, people), pulls.getOrDefault(id, 0.0)))
                .toList();
    }

    private static List<StatementPull> pulls(Outcome outcome) {
        return switch (outcome) {
            case Outcome.GroupsFound found -> found.map().statements();
            case Outcome.NoClearGroups none -> none.map().statements();
            case Outcome.TooLittle _ -> List.of();
        };
    }

    /// The weight with which it is drawn, above 0:
    /// ((1 − passes) · agreement · (1 + extremity) · (1 + 8 · 2^(−votes / 5)))², shares with the two made-up
    /// votes of [Tally#share].
    public double priority() {
        double worth = (1 - tally.share(Stance.PASS)) * tally.share(Stance.AGREE) * (1 + extremity);
        double chance = 1 + 8 * Math.pow(2, -tally.votes() / 5.0);
        return Math.pow(worth * chance, 2);
    }

    /// Draws one that the person has not voted on, by priority; empty when there is none left.
    ///
    /// @param statements from [#in]
    /// @param voted ids the person has voted on
    /// @param random seeded, where the draw is to be repeatable
    public static Optional<String> draw(
            Collection<NextStatement> statements, Set<String> voted, RandomGenerator random) {
        List<NextStatement> left = statements.stream()
                .filter(each -> !voted.contains(each.statement))
                .toList();
        double mark = random.nextDouble()
                * left.stream().mapToDouble(NextStatement::priority).sum();
        for (NextStatement each : left) {
            mark -= each.priority();
            if (mark < 0) {
                return Optional.of(each.statement);
            }
        }
        // Rounding may leave a crumb behind the last one.
        return left.isEmpty() ? Optional.empty() : Optional.of(left.getLast().statement);
    }
}
