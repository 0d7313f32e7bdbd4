package org.augenhoehe.participation.decision.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.box.Outcome.Verdict;
import org.augenhoehe.participation.decision.evidence.VoteStore.Option;
import org.augenhoehe.participation.decision.evidence.VoteStore.Sealed;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Decided.Choice;
import org.augenhoehe.profile.Decided.Force;
import org.augenhoehe.profile.Decided.Veto;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.undertakings.Courses;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Votes whose box is sealed, those about money with what each project costs. Where the vote was secret nobody knows
/// who voted; who could, stands on the roll.
@Component
class Votes implements Evidence {
    private final Courses courses;
    private final VoteStore store;

    Votes(Courses courses, VoteStore store) {
        this.courses = courses;
        this.store = store;
    }

    @Override
    public List<Decided> listDecided(Collection<UUID> undertakings) {
        var steps = courses.listSteps(undertakings).stream()
                .filter(Step::isClosed)
                .collect(Collectors.toMap(Step::id, step -> step));
        var sealed = store.listSealed(steps.keySet());
        var options = store.listOptions(steps.keySet());
        var roll = store.listRolls(steps.keySet());
        var authors = store.listAuthors(options.values().stream()
                .flatMap(List::stream)
                .map(Option::source)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return sealed.stream()
                .map(vote -> {
                    var step = Objects.requireNonNull(steps.get(vote.step()));
                    return new Decided(
                            step.id(),
                            step.undertaking(),
                            step.phase(),
                            LocalDate.ofInstant(Objects.requireNonNull(step.closedAt()), Step.ZONE),
                            step.question(),
                            Paper.path(step.id()),
                            vote.binding() ? Force.BINDING : Force.ADVICE,
                            vote.binding() ? roll.getOrDefault(step.id(), Map.of()) : Map.of(),
                            veto(vote),
                            options.getOrDefault(step.id(), List.of()).stream()
                                    .map(option -> choice(vote, option, authors))
                                    .toList());
                })
                .toList();
    }

    private static Veto veto(Sealed vote) {
        if (vote.kind() == Kind.CONSENT) {
            return Veto.EVERYBODY;
        }
        // The sides of a budget are only those of which is told who got something.
        if (vote.sides().isEmpty() || vote.kind() == Kind.BUDGET) {
            return Veto.NOBODY;
        }
        return vote.sides().contains(Side.USERS) ? Veto.USERS : Veto.OTHERS;
    }

    /// By consent there is one option, whatever wording was agreed on in the end.
    private static Choice choice(Sealed vote, Option option, Map<UUID, UUID> authors) {
        var source = option.source();
        var author = source == null ? null : authors.get(source);
        var chosen = vote.verdict() == Verdict.DECIDED
                && (vote.kind() == Kind.CONSENT || vote.winners().contains(Integer.toString(option.number())));
        return new Choice(source, author == null ? Set.of() : Set.of(author), chosen, option.cents(), option.outcome());
    }
}
