package org.augenhoehe.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.commitments.way.WayBack;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.undertakings.Promises;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// What the page of an undertaking shows of commitments; and whoever's voice led to a result hears that there is one.
@Component
class CommitmentsOfUndertaking implements Promises {
    private final CommitmentListStore lists;
    private final Organisations organisations;
    private final WayBack wayBack;
    private final Clock clock;

    CommitmentsOfUndertaking(CommitmentListStore lists, Organisations organisations, WayBack wayBack, Clock clock) {
        this.lists = lists;
        this.organisations = organisations;
        this.wayBack = wayBack;
        this.clock = clock;
    }

    @Override
    public void stepEnded(Step step, UUID by) {
        wayBack.moved(step.id(), by);
    }

    @Override
    public List<Promise> list(UUID undertaking, int most) {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        return lists.listMoved(undertaking, today, most).stream()
                .map(one -> promise(one, today))
                .toList();
    }

    @Override
    public List<Promise> listWaitingFor(UUID undertaking, UUID person, int most) {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        return lists.listWaitingFor(undertaking, person, organisations.listSpokenForBy(person), today, most).stream()
                .map(one -> promise(one, today))
                .toList();
    }

    private static Promise promise(Commitment one, LocalDate today) {
        return new Promise(
                one.wording(),
                one.path(),
                one.owner(),
                one.textKey(today),
                one.due(),
                one.isOverdue(today),
                one.badge(today),
                one.state() == CommitmentState.ASKED,
                one.contradicted());
    }
}
