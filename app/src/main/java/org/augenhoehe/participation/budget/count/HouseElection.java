package org.augenhoehe.participation.budget.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.augenhoehe.methods.budget.Ballot;
import org.augenhoehe.methods.budget.Election;
import org.augenhoehe.methods.budget.Project;
import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.methods.exact.Fraction;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.Price;
import org.augenhoehe.participation.decision.box.Cast;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.decision.way.Terms;

import tools.jackson.core.type.TypeReference;

/// A budget of this house in the words of the library. The projects stand in an order drawn by the promised seed: it
/// decides between equals.
public final class HouseElection {
    static final String SIDE = "side";

    private HouseElection() {}

    /// @param prices by number, with district and category; may be empty where only money counts
    public static Election of(Terms terms, Collection<Cast> casts, Map<String, Price> prices) {
        var budget = Objects.requireNonNull(terms.budget());
        var projects = new HashMap<String, Project>();
        for (var option : terms.options()) {
            var price = prices.get(option.number());
            projects.put(
                    option.number(),
                    new Project(
                            option.number(),
                            Fraction.of(budget.costs().getOrDefault(option.number(), 0L), 100),
                            option.called(),
                            price == null ? Map.of() : BudgetCount.about(price.district(), price.category())));
        }
        var drawn = new PublicSeed(terms.seed())
                .draws("budget/" + terms.step()).shuffle(terms.numbers()).stream()
                        .flatMap(number -> Stream.ofNullable(projects.get(number)))
                        .toList();
        return new Election(
                Fraction.of(budget.cents(), 100),
                budget.form().kind(),
                terms.most(),
                drawn,
                casts.stream().map(cast -> ballot(terms, cast)).toList());
    }

    private static Ballot ballot(Terms terms, Cast cast) {
        var about = Map.of(SIDE, cast.side());
        return switch (Objects.requireNonNull(terms.budget()).form()) {
            case APPROVAL ->
                new Ballot(cast.voter(), List.of(Json.MAPPER.readValue(cast.says(), String[].class)), List.of(), about);
            case RANKED ->
                new Ballot(
                        cast.voter(),
                        Json.MAPPER.readValue(cast.says(), new TypeReference<List<List<String>>>() {}).stream()
                                .flatMap(List::stream)
                                .toList(),
                        List.of(),
                        about);
            case POINTS -> points(cast, about);
        };
    }

    /// No points are as good as not naming it.
    private static Ballot points(Cast cast, Map<String, String> about) {
        var projects = new ArrayList<String>();
        var points = new ArrayList<Fraction>();
        Json.MAPPER
                .readValue(cast.says(), new TypeReference<Map<String, Integer>>() {})
                .forEach((project, given) -> {
                    if (given > 0) {
                        projects.add(project);
                        points.add(Fraction.of(given));
                    }
                });
        return new Ballot(cast.voter(), projects, points, about);
    }

    /// Both counts of it, as pages show them.
    public static BudgetResult result(Terms terms, Collection<Cast> casts, Map<String, Price> prices) {
        var budget = Objects.requireNonNull(terms.budget());
        var election = of(terms, casts, prices);
        var listed = terms.numbers().stream().map(election::project).toList();
        return new BudgetResult(
                budget.form().kind(),
                "EUR",
                BudgetCount.euros(budget.cents()),
                casts.size(),
                BudgetCount.lines(election, listed, "district", "category"),
                ruling(election, budget.counting()),
                ruling(election, budget.counting().beside()),
                null);
    }

    private static Ruling ruling(Election election, CountingRule rule) {
        return BudgetCount.of(
                election, rule.name(), rule.of(election.kind()), List.of(SIDE), List.of("district", "category"));
    }
}
