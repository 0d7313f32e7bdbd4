package org.augenhoehe.undertakings.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.augenhoehe.undertakings.Phase;

/// Others name their phases as they like. The words of the field say which of the five is meant; where they do not, the
/// place in the order does.
final class PhaseWords {
    private static final Map<Phase, List<String>> WORDS = Map.of(
            Phase.PLAN, List.of("engage", "plan", "prepare"),
            Phase.DESIGN, List.of("design", "ideat"),
            Phase.DELIVER, List.of("deliver", "build", "run", "implement"),
            Phase.STEER, List.of("sustain", "steer", "govern", "maintain"),
            Phase.EVALUATE, List.of("evaluat", "exploit", "review", "assess"));

    private PhaseWords() {}

    static Phase phase(String name, int number) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var phase : Phase.values()) {
            if (WORDS.getOrDefault(phase, List.of()).stream().anyMatch(lower::contains)) {
                return phase;
            }
        }
        return Phase.values()[Math.min(number, Phase.values().length - 1)];
    }
}
