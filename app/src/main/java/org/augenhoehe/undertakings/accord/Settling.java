package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.accord.Accord.State;
import org.augenhoehe.undertakings.life.Findability;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.NewsKinds;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.participants.Revouching;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/// Looks whether a proposal is agreed, and does what was agreed. It looks after everything that is said, and when the
/// period ends.
@Component
public class Settling {
    private static final int DAYS_AFTER_REST = 3;

    static final TaskDescriptor<UUID> AT_THE_END = TaskDescriptor.of("undertakings accord", UUID.class);

    private final UndertakingStore undertakings;
    private final ParticipantStore participants;
    private final AccordStore store;
    private final Goals goals;
    private final History history;
    private final Findability findability;
    private final Revouching revouching;
    private final Notices notices;
    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    Settling(
            UndertakingStore undertakings,
            ParticipantStore participants,
            AccordStore store,
            Goals goals,
            History history,
            Findability findability,
            Revouching revouching,
            Notices notices,
            ObjectProvider<SchedulerClient> jobs,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.store = store;
        this.goals = goals;
        this.history = history;
        this.findability = findability;
        this.revouching = revouching;
        this.notices = notices;
        this.jobs = jobs;
        this.clock = clock;
    }

    void plan(Accord accord) {
        jobs.getObject()
                .scheduleIfNotExists(AT_THE_END
                        .instance(accord.id().toString())
                        .data(accord.id())
                        .scheduledTo(accord.until()));
    }

    /// In a transaction that holds the undertaking.
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(UUID id) {
        var accord = store.get(id);
        var people = participants.listPeople(accord.undertaking());
        var hosts = participants.listHosts(accord.undertaking()).stream()
                .map(Participant::person)
                .toList();
        var stand = new Consent(accord, store.listVoices(id), people, hosts).judge(clock.instant());
        if (stand == Consent.Stand.NOBODY_LEFT) {
            store.end(id, State.DROPPED, clock.instant());
        }
        // What is over agrees on nothing, not even silently; when it is opened again there is time anew.
        if (undertakings.get(accord.undertaking()).state().isOver()) {
            return;
        }
        switch (stand) {
            case AGREED -> agree(accord, people);
            case NOT_ACCEPTED -> drop(accord);
            case OPEN, HELD_UP, NO_SUCCESSOR, NOBODY_LEFT, ENDED -> {
                // Nothing changes: it waits, or it is settled.
            }
        }
    }

    void drop(Accord accord) {
        store.end(accord.id(), State.DROPPED, clock.instant());
        history.note(
                accord.undertaking(), null, "accord_dropped_" + accord.about().group(), "", accord.said());
    }

    /// The undertaking goes on: nothing was agreed while it rested, and nothing is before people have had time.
    @Transactional(propagation = Propagation.MANDATORY)
    public void wake(UUID undertaking) {
        var soonest = LocalDate.ofInstant(clock.instant(), Step.ZONE)
                .plusDays(DAYS_AFTER_REST)
                .atStartOfDay(Step.ZONE)
                .toInstant();
        for (var accord : store.listOpen(undertaking)) {
            if (accord.until().isBefore(soonest)) {
                store.prolong(accord.id(), soonest);
                plan(store.get(accord.id()));
            }
        }
    }

    @Transactional
    public void settleAtTheEnd(UUID id) {
        undertakings.hold(store.get(id).undertaking());
        settle(id);
    }

    private void agree(Accord accord, List<UUID> people) {
        var former = store.findGoal(accord.undertaking());
        store.end(accord.id(), State.AGREED, clock.instant());
        switch (accord.about()) {
            case GOAL -> agreeGoal(accord, former);
            case HOST -> setHost(accord, true, "host_chosen");
            case NO_LONGER_HOST -> setHost(accord, false, "host_ended");
            case SERVICE_ADDED -> addService(accord);
            case SERVICE_REMOVED -> removeService(accord);
        }
        notices.tell(people, NewsKinds.AGREED, accord.path());
    }

    private void agreeGoal(Accord accord, Optional<Accord> former) {
        undertakings.setGoal(accord.undertaking(), accord.words(), clock.instant());
        goals.put(accord, former);
        findability.note(accord.undertaking());
        history.note(accord.undertaking(), null, former.isEmpty() ? "goal_agreed" : "goal_changed", "", accord.words());
    }

    /// Everybody reads the history; why somebody should no longer host is read by those who take part, on the proposal.
    private void setHost(Accord accord, boolean host, String act) {
        participants.setHost(accord.undertaking(), Objects.requireNonNull(accord.person()), host);
        history.note(accord.undertaking(), accord.person(), act, "");
        if (host) {
            // Whose end waited for somebody else to host.
            store.listOpen(accord.undertaking()).stream()
                    .filter(other -> other.about() == Accord.About.NO_LONGER_HOST)
                    .forEach(other -> settle(other.id()));
        }
    }

    private void addService(Accord accord) {
        if (undertakings.addService(accord.undertaking(), Objects.requireNonNull(accord.service()))) {
            history.note(accord.undertaking(), null, "service_added", "", accord.wording());
            revouching.judge(accord.undertaking());
        }
    }

    private void removeService(Accord accord) {
        if (undertakings.removeService(accord.undertaking(), Objects.requireNonNull(accord.service()))) {
            history.note(accord.undertaking(), null, "service_removed", "", accord.wording());
        }
    }
}
