package org.augenhoehe.participation.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
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
        var owed = store.listOwedSteps().stream()
                .collect(Collectors.toMap(AnswerStore.OwedStep::step, AnswerStore.OwedStep::owed));
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        var answered = store.listAnsweredDays();
        var steps = undertakings.listSteps(
                Stream.concat(owed.keySet().stream(), answered.stream().map(AnswerStore.AnsweredOn::step))
                        .collect(Collectors.toSet()));
        var tooLate = answered.stream()
                .filter(one -> steps.containsKey(one.step()))
                .filter(one -> one.day()
                        .isAfter(Objects.requireNonNull(steps.get(one.step())).answersUntil()))
                .collect(Collectors.groupingBy(
                        AnswerStore.AnsweredOn::step, Collectors.summingInt(AnswerStore.AnsweredOn::answered)));
        var late = steps.values().stream()
                .filter(step -> today.isAfter(step.answersUntil()))
                .filter(step -> owed.containsKey(step.id()) || tooLate.containsKey(step.id()))
                .sorted(Comparator.comparing(Step::answersUntil))
                .toList();
        var known = undertakings.listKnown(late.stream().map(Step::undertaking).collect(Collectors.toSet()));
        var names = organisations.names(known.values().stream()
                .map(Undertakings.Known::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var debts = new HashMap<String, List<Debt.Late>>();
        for (var step : late) {
            var undertaking = Objects.requireNonNull(known.get(step.undertaking()));
            debts.computeIfAbsent(name(page, undertaking, names), any -> new ArrayList<>())
                    .add(new Debt.Late(
                            undertaking.question(),
                            step.question(),
                            "/sammeln/" + step.id(),
                            owed.getOrDefault(step.id(), 0),
                            tooLate.getOrDefault(step.id(), 0),
                            step.answersUntil()));
        }
        return debts.entrySet().stream()
                .map(entry -> new Debt(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(Debt::count)
                        .thenComparingInt(Debt::tooLate)
                        .reversed()
                        .thenComparing(Debt::organisation))
                .toList();
    }

    private static String name(Page page, Undertakings.Known undertaking, Map<UUID, String> names) {
        var name = undertaking.organisation() == null ? null : names.get(undertaking.organisation());
        return name == null ? page.t("answer.owed.people") : name;
    }
}
