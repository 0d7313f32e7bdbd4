package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Going from phase to phase, in any order, and from round to round.
@Service
public class PhaseBook {
    private static final NodeKind ROUND = new NodeKind("round", "undertakings.thread.round");

    private final UndertakingStore undertakings;
    private final Participants participants;
    private final PhaseStore phases;
    private final StepStore steps;
    private final History history;
    private final Thread thread;
    private final Clock clock;

    PhaseBook(
            UndertakingStore undertakings,
            Participants participants,
            PhaseStore phases,
            StepStore steps,
            History history,
            Thread thread,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.phases = phases;
        this.steps = steps;
        this.history = history;
        this.thread = thread;
        this.clock = clock;
    }

    /// The first phase is where an undertaking begins to run.
    @Transactional
    public Entered enter(UUID host, UUID id, Phase phase) {
        var undertaking = undertakings.hold(id);
        participants.requireHost(host, id);
        if (!canGoOn(undertaking)) {
            return new Entered.Rests(undertaking.state());
        }
        if (phase == undertaking.phase()) {
            return new Entered.AlreadyThere();
        }
        enter(undertaking, undertaking.round(), phase);
        history.note(id, host, "phase_entered", "", phase.name());
        return new Entered.Done();
    }

    /// Begins the cycle again, from what the round before has shown.
    @Transactional
    Entered beginRound(UUID host, UUID id, Phase phase) {
        var undertaking = undertakings.hold(id);
        participants.requireHost(host, id);
        if (!undertaking.isRunning()) {
            return new Entered.Rests(undertaking.state());
        }
        var unclosed = steps.countUnclosed(id);
        if (unclosed > 0) {
            return new Entered.StepsAreOpen(unclosed);
        }
        var round = undertaking.round() + 1;
        enter(undertaking, round, phase);
        putOnThread(undertaking, round);
        history.note(id, host, "round_began", "", String.valueOf(round), phase.name());
        return new Entered.Done();
    }

    private static boolean canGoOn(Undertaking undertaking) {
        return undertaking.isRunning() || undertaking.state() == UndertakingState.PREPARING;
    }

    private void enter(Undertaking undertaking, int round, Phase phase) {
        var now = clock.instant();
        phases.endRunning(undertaking.id(), now);
        phases.begin(undertaking.id(), round, phase, now);
        undertakings.enter(undertaking.id(), round, phase);
    }

    /// A round comes of what was found out in evaluating the one before, or of that round as a whole.
    private void putOnThread(Undertaking undertaking, int number) {
        var round = Ids.next();
        phases.addRound(round, undertaking.id(), number, clock.instant());
        thread.put(new Node(
                round,
                ROUND,
                number + ". " + undertaking.question(),
                undertaking.home() + "/plan",
                undertaking.id(),
                false));
        var reviews = steps.list(undertaking.id()).stream()
                .filter(step -> step.round() == undertaking.round() && step.phase() == Phase.EVALUATE)
                .map(Step::id)
                .toList();
        var before = phases.findRound(undertaking.id(), undertaking.round()).orElse(undertaking.id());
        thread.lead(reviews.isEmpty() ? List.of(before) : reviews, round, Leading.NEXT_ROUND);
    }

    /// What came of going on.
    public sealed interface Entered {
        record Done() implements Entered {}

        record AlreadyThere() implements Entered {}

        record Rests(UndertakingState state) implements Entered {}

        record StepsAreOpen(int count) implements Entered {}
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        NodeKind roundOnThread() {
            return ROUND;
        }
    }
}
