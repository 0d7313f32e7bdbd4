package org.augenhoehe.undertakings.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Method.Preparing;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All methods that the rooms bring.
@Component
public class Methods {
    /// Text key of what a step that decides needs first.
    public static final String NEEDS = "undertakings.step.needs";

    private final Map<String, Method> byKey;

    Methods(ObjectProvider<Method> methods) {
        byKey = methods.stream().collect(Collectors.toMap(Method::key, method -> method));
    }

    /// Empty where a room that brought it is gone.
    public Optional<Method> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public boolean decides(Step step) {
        return find(step.method()).filter(Method::decides).isPresent();
    }

    /// To choose from, in words; what collects voices comes first, what decides last.
    public List<Option> options(Page page) {
        return byKey.values().stream()
                .sorted(Comparator.comparing(Method::decides)
                        .thenComparing(method -> !method.owesAnswers())
                        .thenComparing(
                                method -> page.t(method.textKey()),
                                page.language().collator()))
                .map(method -> option(page, method))
                .toList();
    }

    /// Only those that gather: what an undertaking can begin with, before it has a goal.
    public List<Option> gathering(Page page) {
        return options(page).stream()
                .filter(option ->
                        find(option.value()).filter(method -> !method.decides()).isPresent())
                .toList();
    }

    private static Option option(Page page, Method method) {
        return new Option(
                method.key(),
                page.t(method.textKey()),
                page.t(method.textKey() + ".about"),
                method.decides() ? NEEDS : null);
    }

    /// One question to the database for each method, however many steps there are.
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        var tallies = new HashMap<UUID, Tally>();
        steps.stream()
                .collect(Collectors.groupingBy(Step::method))
                .forEach((key, ofMethod) -> find(key).ifPresent(method -> tallies.putAll(method.tallies(ofMethod))));
        return tallies;
    }

    /// The same for what hosts have yet to prepare; what is closed is over.
    public Map<UUID, Preparing> listUnready(Collection<Step> steps) {
        var unready = new HashMap<UUID, Preparing>();
        steps.stream()
                .filter(step -> !step.isClosed())
                .collect(Collectors.groupingBy(Step::method))
                .forEach((key, ofMethod) ->
                        find(key).ifPresent(method -> unready.putAll(method.listUnready(Step.ids(ofMethod)))));
        return unready;
    }

    public Tally tally(Step step) {
        return tallies(List.of(step)).getOrDefault(step.id(), Tally.NONE);
    }
}
