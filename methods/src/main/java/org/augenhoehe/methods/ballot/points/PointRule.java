package org.augenhoehe.methods.ballot.points;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.ballot.Rule;

/// Adds up what each option got and takes the best.
abstract class PointRule<C, L extends Line & Comparable<L>> implements Rule<C, Tally<L>> {

    abstract L line(String option, Profile<C> profile);

    @Override
    public final Count<Tally<L>> count(Question question, Profile<C> profile) {
        long ballots = profile.ballots();
        var lines = new LinkedHashMap<String, L>();
        var places = new TreeMap<L, List<String>>();
        var able = new HashSet<String>();
        for (String option : question.options()) {
            L line = line(option, profile);
            lines.put(option, line);
            places.computeIfAbsent(line, equal -> new ArrayList<>()).add(option);
            if (line.hasSupport()) {
                able.add(option);
            }
        }
        var order = List.copyOf(places.descendingMap().values());
        var selection = Count.Selection.of(question, order, able);
        var explanations = selection.winners().stream()
                .map(winner -> get(lines, winner).won(winner, ballots))
                .toList();
        return new Count<>(
                selection.winners(),
                order,
                selection.tie().stream().toList(),
                new Tally<>(lines, ballots, profile.count(this::isBlank)),
                explanations);
    }

    private static <L> L get(Map<String, L> lines, String option) {
        return Optional.ofNullable(lines.get(option)).orElseThrow();
    }

    static Optional<Flaw> unknown(Question question, Iterable<String> named) {
        for (String option : named) {
            if (!question.options().contains(option)) {
                return Optional.of(new Flaw(Flaw.Kind.UNKNOWN_OPTION, option));
            }
        }
        return Optional.empty();
    }
}
