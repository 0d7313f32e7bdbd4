package org.augenhoehe.participation.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts what is unanswered after the promised day, and what was answered after it, per organisation.
@Component
class Debts {
    private final AnswerStore store;
    private final Undertakings undertakings;
    private final Organisations organisations;
    private final Clock clock;

    Debts(AnswerStore store, Undertakings undertakings, Organisations organisations, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// Who owes most comes first.
    List<Debt> list(Page page) {
        var now = clock.instant();
        var owed = store.listOwedSteps(now).stream()
                .collect(Collectors.toMap(AnswerStore.OwedStep::step, AnswerStore.OwedStep::owed));
        var answered = store.listAnsweredDays();
        var steps = undertakings.listSteps(
                Stream.concat(owed.keySet().stream(), answered.stream().map(AnswerStore.AnsweredOn::step))
                        .collect(Collectors.toSet()));
        var tooLate = answered.stream()
                .filter(one -> isTooLate(one, steps.get(one.step())))
                .collect(Collectors.groupingBy(
                        AnswerStore.AnsweredOn::step, Collectors.summingInt(AnswerStore.AnsweredOn::answered)));
        var late = steps.values().stream()
                .filter(step -> step.isPromiseOver(now))
                .filter(step -> owed.containsKey(step.id()) || tooLate.containsKey(step.id()))
                .sorted(Comparator.comparing(Step::promisedUntil))
                .toList();
        var known = undertakings.listKnown(late.stream().map(Step::undertaking).collect(Collectors.toSet()));
        var names = organisations.names(known.values().stream()
                .map(Undertakings.Known::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        // Two organisations may be called the same; who started for themselves is counted together.
        var debts = new HashMap<Optional<UUID>, List<Debt.Late>>();
        for (var step : late) {
            var undertaking = Objects.requireNonNull(known.get(step.undertaking()));
            var organisation = Optional.ofNullable(undertaking.organisation()).filter(names::containsKey);
            debts.computeIfAbsent(organisation, any -> new ArrayList<>())
                    .add(new Debt.Late(
                            undertaking.question(),
                            step.question(),
                            "/sammeln/" + step.id(),
                            owed.getOrDefault(step.id(), 0),
                            tooLate.getOrDefault(step.id(), 0),
                            step.promisedUntil()));
        }
        return debts.entrySet().stream()
                .map(entry -> new Debt(
                        entry.getKey().orElse(null),
                        entry.getKey().map(names::get).orElseGet(() -> page.t("answer.owed.people")),
                        List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(Debt::count)
                        .thenComparingInt(Debt::tooLate)
                        .reversed()
                        .thenComparing(Debt::organisation))
                .toList();
    }

    /// Whether it came after the day that was promised when the step opened, or the last word after its own days.
    private static boolean isTooLate(AnswerStore.AnsweredOn answered, @Nullable Step step) {
        return step != null && (answered.lastWordLate() || answered.day().isAfter(step.promisedUntil()));
    }
}
