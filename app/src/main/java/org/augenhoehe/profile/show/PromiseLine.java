package org.augenhoehe.profile.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Decided.Force;
import org.augenhoehe.profile.Promised;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.count.Shelter;
import org.augenhoehe.profile.count.StandingGroup;
import org.augenhoehe.profile.count.Weight;
import org.augenhoehe.profile.gather.Reading;

/// Who had what say in something that was promised.
///
/// @param decision address of the vote behind it; empty where there was none
public record PromiseLine(String wording, String href, String question, String decision, List<Fact> facts) {
    public record Fact(String name, String value) {}

    static List<PromiseLine> of(Page page, Reading reading) {
        return reading.happened().promised().stream()
                .map(promised -> of(page, reading, promised))
                .toList();
    }

    private static PromiseLine of(Page page, Reading reading, Promised promised) {
        var decided = behind(promised.sources(), reading.happened().decided());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(page.t("coproduction.promise.state"), page.t(promised.stateKey())));
        decided.ifPresent(one -> {
            if (one.force() == Force.ELSEWHERE) {
                facts.add(new Fact(page.t("coproduction.promise.voters"), page.t("coproduction.promise.elsewhere")));
            } else {
                decision(page, reading, one, facts);
            }
            euros(page, promised, one).ifPresent(facts::add);
        });
        if (decided.isEmpty()) {
            facts.add(new Fact(page.t("coproduction.promise.voters"), page.t("coproduction.promise.undecided")));
        }
        var cents = promised.cents();
        facts.add(new Fact(
                page.t("coproduction.promise.euros"),
                cents == null
                        ? page.t("coproduction.promise.euros.none")
                        : page.t("coproduction.euros", cents / 100.0)));
        return new PromiseLine(
                promised.wording(),
                promised.href(),
                decided.map(Decided::question).orElse(""),
                decided.map(Decided::href).orElse(""),
                facts);
    }

    /// What the vote gave to the projects it came from. Where it came from the vote as a whole, that is all of it.
    private static Optional<Fact> euros(Page page, Promised promised, Decided decided) {
        var all = decided.funded();
        var behind =
                all.stream().filter(one -> one.isBehind(promised.sources())).toList();
        var cents = (behind.isEmpty() ? all : behind)
                .stream()
                        .map(Decided.Choice::cents)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum();
        return cents == 0
                ? Optional.empty()
                : Optional.of(new Fact(
                        page.t("coproduction.promise.euros.decided"), page.t("coproduction.euros", cents / 100.0)));
    }

    private static void decision(Page page, Reading reading, Decided decided, List<Fact> facts) {
        var proposed = (int)
                decided.options().stream().filter(one -> one.source() != null).count();
        facts.add(new Fact(page.t("coproduction.promise.asked"), page.t("coproduction.promise.asked.hosts")));
        facts.add(new Fact(
                page.t("coproduction.promise.options"),
                page.t(
                        "coproduction.promise.options.value",
                        proposed,
                        decided.options().size() - proposed)));
        var all = decided.electorate().size();
        facts.add(new Fact(
                page.t("coproduction.promise.voters"),
                decided.binding()
                        ? page.t("coproduction.promise.voters.value", all)
                        : page.t("coproduction.promise.advice")));
        facts.add(new Fact(page.t("coproduction.promise.veto"), page.t("coproduction.veto." + decided.veto())));
        if (decided.binding()) {
            var users = reading.picture().inDecision(Measure.DECIDED, StandingGroup.USERS, decided.id());
            facts.add(new Fact(
                    page.t("coproduction.promise.users"),
                    users.isNone()
                            ? page.t("coproduction.untold")
                            : page.t("coproduction.promise.share", users.people(), users.people() * 1.0 / all)));
        }
        if (all >= Shelter.LEAST) {
            facts.add(new Fact(
                    page.t("coproduction.promise.weight"),
                    page.t(Weight.of(decided).textKey())));
        }
    }

    /// The last vote from which it came: from its step, or from what it chose.
    private static Optional<Decided> behind(Set<UUID> sources, List<Decided> decided) {
        return decided.stream()
                .filter(one -> sources.contains(one.id())
                        || one.options().stream().anyMatch(option -> option.isBehind(sources)))
                .max(Comparator.comparing(Decided::day));
    }
}
