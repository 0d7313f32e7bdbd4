package org.augenhoehe.methods.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Draws the opinion map of a conversation and looks for groups on it.
///
/// ```java
/// switch (Opinions.in(conversation, Settings.standard())) {
///     case Outcome.GroupsFound found -> show(found.groups(), found.chosen().stability());
///     case Outcome.NoClearGroups none -> show(none.map());
///     case Outcome.TooLittle little -> explain(little.lack());
/// }
/// ```
///
/// After Small, Bjorkegren, Erkkilä, Shaw, Megill, *Polis: Scaling deliberation by mapping high dimensional
/// opinion spaces*, Recerca 26(2), 2021. How groups are judged: silhouettes by Rousseeuw, Journal of
/// Computational and Applied Mathematics 20 (1987); coming back from resamples by Hennig, Computational
/// Statistics & Data Analysis 52 (2007); comparison with shuffled votes by Horn, Psychometrika 30 (1965). The
/// guide `docs/methods/opinion.md` tells step by step what is theirs and what is ours.
///
/// The number of groups is the least that comes within a twentieth of the greatest product of silhouette
/// and stability, among those that are stable enough. No groups are reported where no number is, or
/// where shuffled votes would show as much. Effort: resamples times votes for the maps, resamples times
/// grouped people times the square of the number of groups for the groups.
public final class Opinions {
    /// As in the Polis software: a further group needs a dozen people more.
    private static final int PEOPLE_PER_FURTHER_GROUP = 12;

    private static final int LEAST_PEOPLE = 4;

    /// Of numbers of groups that do about equally well, the least is the simplest story.
    private static final double NEARLY_BEST = 0.95;

    private Opinions() {}

    /// Draws the map and looks for groups. Never throws for what [Conversation] accepted.
    public static Outcome in(Conversation conversation, Settings settings) {
        VoteTable table = VoteTable.of(conversation);
        if (table.rows().isEmpty()) {
            return new Outcome.TooLittle(Outcome.Lack.VOTES);
        }
        if (table.rows().size() == 1) {
            return new Outcome.TooLittle(Outcome.Lack.PEOPLE);
        }
        if (table.statements().size() == 1) {
            return new Outcome.TooLittle(Outcome.Lack.STATEMENTS);
        }
        Axes axes = Axes.of(table, table.once(), new Random(settings.seed()));
        if (axes.flat()) {
            return new Outcome.TooLittle(Outcome.Lack.DIFFERENCES);
        }
        return group(table, axes, settings);
    }

    private static Outcome group(VoteTable table, Axes axes, Settings settings) {
        var map = new OpinionMap(table, axes, settings);
        int[] grouped = map.grouped();
        int[] numbers = numbers(grouped.length, settings);
        List<Places> resamples = numbers.length == 0 ? List.of() : Resamples.of(table, axes, grouped, settings);
        Places places = Places.of(table, axes, settings.damping(), grouped, table.once());
        List<Grouping> tried = Arrays.stream(numbers)
                .mapToObj(number -> Grouping.of(places, resamples, number, settings.seed()))
                .toList();
        List<Split> splits = tried.stream().map(Grouping::split).toList();
        double chance = Coherence.byChance(table, axes, new Random(settings.seed()));
        return best(tried, settings.leastStability())
                .filter(_ -> chance <= Coherence.MOST_BY_CHANCE)
                .map(grouping -> new Roll(map.positions(), grouped, grouping))
                .<Outcome>map(roll ->
                        new Outcome.GroupsFound(map, roll.groups(), roll.memberships(), roll.split(), splits, chance))
                .orElseGet(() -> new Outcome.NoClearGroups(map, splits, chance));
    }

    private static int[] numbers(int people, Settings settings) {
        int most = people < LEAST_PEOPLE ? 1 : 2 + people / PEOPLE_PER_FURTHER_GROUP;
        return settings.groups().isPresent()
                ? settings.groups().stream().filter(number -> number <= most).toArray()
                : IntStream.rangeClosed(2, Math.min(settings.mostGroups(), most))
                        .toArray();
    }

    private static Optional<Grouping> best(List<Grouping> tried, double leastStability) {
        List<Grouping> lasting = tried.stream()
                .filter(grouping -> grouping.split().stability() >= leastStability)
                .toList();
        double best = lasting.stream()
                .mapToDouble(grouping -> grouping.split().merit())
                .max()
                .orElse(0);
        return lasting.stream()
                .filter(grouping -> grouping.split().merit() >= NEARLY_BEST * best)
                .findFirst();
    }
}
