package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.PastSteps;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Promises;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.NewsKinds;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes steps over that were taken elsewhere. They decide nothing here: no goal and no lead is asked for.
@Component
class PastStepBook implements PastSteps {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final ParticipantStore people;
    private final StepStore store;
    private final StepsOnThread onThread;
    private final History history;
    private final Notices notices;
    private final List<Promises> promises;
    private final Clock clock;

    PastStepBook(
            UndertakingStore undertakings,
            Participants participants,
            ParticipantStore people,
            StepStore store,
            StepsOnThread onThread,
            History history,
            Notices notices,
            List<Promises> promises,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.people = people;
        this.store = store;
        this.onThread = onThread;
        this.history = history;
        this.notices = notices;
        this.promises = promises;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Step> add(UUID host, UUID id, Past past) {
        var undertaking = undertakings.hold(id);
        participants.requireHost(host, id);
        if (undertaking.state().isOver()) {
            return Optional.empty();
        }
        var step = new Step(
                past.id(),
                id,
                undertaking.round(),
                Objects.requireNonNullElse(undertaking.phase(), Phase.PLAN),
                past.method(),
                past.question(),
                past.whatHappens(),
                Audience.EVERYBODY,
                past.firstDay().atStartOfDay(Step.ZONE).toInstant(),
                past.lastDay().plusDays(1).atStartOfDay(Step.ZONE).toInstant(),
                past.lastDay(),
                past.lastDay(),
                null,
                null);
        store.add(step);
        store.close(past.id(), past.result(), clock.instant());
        onThread.putResult(step, past.result());
        history.note(id, host, "step_brought", "", step.question(), past.result());
        notices.tell(
                people.listPeople(id).stream().filter(one -> !one.equals(host)).toList(),
                NewsKinds.STEP_CLOSED,
                undertaking.home());
        promises.forEach(room -> room.stepEnded(step, host));
        return Optional.of(store.get(past.id()));
    }
}
