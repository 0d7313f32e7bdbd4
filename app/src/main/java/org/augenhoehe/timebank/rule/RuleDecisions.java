package org.augenhoehe.timebank.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Decided.Force;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What undertakings decided, as far as it can be a rule of the bank: voted on here, ended, and with a result.
@Component
public class RuleDecisions {
    private final Undertakings undertakings;
    private final List<Method> methods;
    private final List<Evidence> evidence;

    RuleDecisions(Undertakings undertakings, List<Method> methods, List<Evidence> evidence) {
        this.undertakings = undertakings;
        this.methods = methods;
        this.evidence = evidence;
    }

    /// The decision from which a rule comes; empty for the first, and where the step is gone.
    public Optional<Decision> find(Rule rule) {
        return rule.step() == null
                ? Optional.empty()
                : Optional.ofNullable(list(List.of(rule)).get(rule.id()));
    }

    /// The same for several at once, by the id of the rule.
    public Map<UUID, Decision> list(Collection<Rule> rules) {
        var steps = undertakings.listSteps(
                rules.stream().map(Rule::step).filter(Objects::nonNull).toList());
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).distinct().toList());
        var decisions = new HashMap<UUID, Decision>();
        for (var rule : rules) {
            var step = rule.step() == null ? null : steps.get(rule.step());
            if (step != null) {
                decisions.put(rule.id(), decision(step, known));
            }
        }
        return decisions;
    }

    /// Steps of several undertakings that ended with a decision, the last first.
    List<Decision> listEnded(Collection<UUID> several) {
        var known = undertakings.listKnown(several);
        return several.stream()
                .flatMap(undertaking -> undertakings.listClosed(undertaking).stream())
                .filter(this::hasResult)
                .map(step -> decision(step, known))
                .toList();
    }

    /// Whether a step was there to decide, and is over.
    boolean isDecided(Step step) {
        return step.isClosed()
                && methods.stream().anyMatch(method -> method.key().equals(step.method()) && method.decides());
    }

    /// Whether what was decided stands: something was chosen, in a vote of this house.
    boolean hasResult(Step step) {
        return isDecided(step)
                && evidence.stream()
                        .flatMap(room -> room.listDecided(List.of(step.undertaking())).stream())
                        .filter(decided -> decided.id().equals(step.id()) && decided.force() != Force.ELSEWHERE)
                        .anyMatch(decided -> decided.options().stream().anyMatch(Decided.Choice::chosen));
    }

    private Decision decision(Step step, Map<UUID, Undertakings.Known> known) {
        var asked = known.get(step.undertaking());
        return new Decision(
                step.id(),
                step.undertaking(),
                asked == null ? "" : asked.question(),
                step.question(),
                step.closedAt() == null ? step.lastDay() : LocalDate.ofInstant(step.closedAt(), Step.ZONE),
                methods.stream()
                        .filter(method -> method.key().equals(step.method()))
                        .findFirst()
                        .map(method -> method.path(step.id()))
                        .orElse("/vorhaben/" + step.undertaking()));
    }
}
