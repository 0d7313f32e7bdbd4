package org.augenhoehe.participation.opinion.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.methods.opinion.Landmarks;
import org.augenhoehe.methods.opinion.Point;
import org.augenhoehe.methods.opinion.Settings;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.methods.opinion.StatementPull;
import org.augenhoehe.methods.opinion.Tally;

/// An opinion map as it is kept and shown. It names nobody: people are dots, and dots near each other are one.
///
/// @param people who answered to anything
/// @param votes all their answers
/// @param kind what there is to see
/// @param stability how far the groups come back when people are drawn anew, 0 to 1; 0 without groups
/// @param marks all statements that were answered to
/// @param groups the largest first; empty where there are none that last
/// @param reach how far the outermost stands from the middle, along one of the axes
/// @param uniting to which everybody says the same, clearest first
/// @param parting to which the groups say most different things, furthest apart first
public record Picture(
        int people,
        int votes,
        Kind kind,
        double stability,
        List<Mark> marks,
        List<Group> groups,
        List<Dot> dots,
        double reach,
        List<Saying> uniting,
        List<UUID> parting) {
    /// Fewer people than that are not spoken of.
    public static final int LEAST = 5;

    public enum Kind {
        GROUPS,
        NO_GROUPS,
        TOO_LITTLE
    }

    /// What was said to a statement, and how far an answer to it carries somebody on the map.
    ///
    /// @param byGroup in the order of the groups
    /// @param agree,disagree where somebody stands who says nothing else; the middle where it is not on the map
    public record Mark(UUID statement, Tally all, List<Tally> byGroup, Point agree, Point disagree) {
        /// What groups say is told only where enough of each have said something, and enough of those in no group or
        /// none: else somebody could work out the rest.
        public boolean tellsGroups() {
            int grouped = byGroup.stream().mapToInt(Tally::votes).sum();
            int rest = all.votes() - grouped;
            return !byGroup.isEmpty()
                    && byGroup.stream().allMatch(tally -> tally.votes() >= LEAST)
                    && (rest == 0 || rest >= LEAST);
        }

        public boolean tellsAll() {
            return all.votes() >= LEAST;
        }

        StatementPull pull() {
            return new StatementPull(statement.toString(), agree, disagree);
        }
    }

    /// @param number from 1
    /// @param sayings what sets it apart, most of all first
    public record Group(int number, int size, Point centre, List<Saying> sayings) {
        /// A, B, C …
        public String letter() {
            return String.valueOf((char) ('A' + number - 1));
        }
    }

    public record Saying(UUID statement, Stance stance) {}

    /// @param people how many stand about there
    /// @param group 0 for none
    public record Dot(Point point, int people, int group) {}

    public Map<UUID, Mark> byStatement() {
        return marks.stream().collect(Collectors.toMap(Mark::statement, mark -> mark));
    }

    /// Where somebody stands who answers so; empty without a map or without answers that are on it.
    public Optional<Point> locate(Map<UUID, Stance> answers) {
        var known = byStatement().keySet();
        if (kind == Kind.TOO_LITTLE || answers.keySet().stream().noneMatch(known::contains)) {
            return Optional.empty();
        }
        var landmarks = new Landmarks(
                marks.stream().map(Mark::pull).toList(), Settings.standard().damping());
        return Optional.of(landmarks.locate(answers.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue))));
    }

    /// The group whose middle is nearest.
    public Optional<Group> nearest(Point point) {
        return groups.stream()
                .min(Comparator.comparingDouble(group -> group.centre().distanceTo(point)));
    }
}
