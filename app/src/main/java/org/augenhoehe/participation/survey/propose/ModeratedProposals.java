package org.augenhoehe.participation.survey.propose;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What is hidden is shown to nobody any more and needs no answer.
@Component("moderatedSurveyProposals")
class ModeratedProposals implements Moderated {
    static final String KIND = "umfragevorschlag";

    private final ProposalStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedProposals(ProposalStore store, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "survey.proposal.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listByIds(things);
        var steps = undertakings.listSteps(found.stream().map(Proposal::step).collect(Collectors.toSet()));
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> steps.containsKey(one.step()))
                .collect(Collectors.toMap(Proposal::id, one -> {
                    var step = Objects.requireNonNull(steps.get(one.step()));
                    var about = known.get(step.undertaking());
                    return new Contribution(
                            step.question(),
                            String.join("\n", one.wording(), String.join("\n", one.items()), one.reason())
                                    .strip(),
                            one.path(),
                            one.author(),
                            about == null ? Set.of() : about.concerned(),
                            about == null ? Set.of() : about.hosts(),
                            one.hidden());
                }));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
