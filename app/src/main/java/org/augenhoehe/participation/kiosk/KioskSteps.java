package org.augenhoehe.participation.kiosk;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Which steps people can do at a tablet, and why others not.
@Component
public class KioskSteps {
    private final Undertakings undertakings;
    private final Map<String, AtKiosk> methods;
    private final Clock clock;

    KioskSteps(Undertakings undertakings, List<AtKiosk> methods, Clock clock) {
        this.undertakings = undertakings;
        this.methods = methods.stream().collect(Collectors.toMap(AtKiosk::method, Function.identity()));
        this.clock = clock;
    }

    public AtKiosk method(Step step) {
        return Objects.requireNonNull(methods.get(step.method()));
    }

    /// Every step of an undertaking that runs, with the key of the reason why it cannot be done at a tablet; empty
    /// where
    /// it can.
    public Map<Step, String> listRunning(UUID undertaking) {
        var now = clock.instant();
        var steps = undertakings.listStepsOf(undertaking).stream()
                .filter(step -> step.isOpen(now))
                .toList();
        var lacking = listLacking(steps);
        var all = new LinkedHashMap<Step, String>();
        steps.forEach(step -> all.put(step, lacking.getOrDefault(step.id(), "")));
        return all;
    }

    /// Those of a tablet that can be done now, in their order.
    public List<Step> listOpen(UUID undertaking, Collection<UUID> offered) {
        return undertakings.isRunning(undertaking)
                ? listRunning(undertaking).entrySet().stream()
                        .filter(one -> one.getValue().isEmpty()
                                && offered.contains(one.getKey().id()))
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
    }

    private Map<UUID, String> listLacking(List<Step> steps) {
        var lacking = new HashMap<UUID, String>();
        methods.values().forEach(method -> {
            var own = steps.stream()
                    .filter(step -> step.method().equals(method.method()))
                    .toList();
            if (!own.isEmpty()) {
                lacking.putAll(method.listLacking(own));
            }
        });
        for (var step : steps) {
            if (!methods.containsKey(step.method())) {
                lacking.put(step.id(), "kiosk.lacking.method");
            } else if (step.audience() == Audience.USERS || step.audience() == Audience.USERS_AND_RELATIVES) {
                lacking.put(step.id(), "kiosk.lacking.audience");
            }
        }
        return lacking;
    }
}
