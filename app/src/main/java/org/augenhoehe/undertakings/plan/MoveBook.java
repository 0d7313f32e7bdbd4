package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.accord.Settling;
import org.augenhoehe.undertakings.life.Findability;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.NewsKinds;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pausing, going on, finishing, stopping, opening again. Users can stop an undertaking and open it again, also against
/// its hosts.
@Service
class MoveBook {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final ParticipantStore people;
    private final StepStore steps;
    private final Settling settling;
    private final Doorkeeper door;
    private final History history;
    private final Findability findability;
    private final Notices notices;
    private final Clock clock;

    MoveBook(
            UndertakingStore undertakings,
            Participants participants,
            ParticipantStore people,
            StepStore steps,
            Settling settling,
            Doorkeeper door,
            History history,
            Findability findability,
            Notices notices,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.people = people;
        this.steps = steps;
        this.settling = settling;
        this.door = door;
        this.history = history;
        this.findability = findability;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    Moved move(UUID person, UUID id, Move move, String reason) {
        var undertaking = undertakings.hold(id);
        if (move.byUsers()) {
            participants.requireHostOrUser(person, undertaking);
        } else {
            participants.requireHost(person, id);
        }
        var hosts = participants.hosts(person, id);
        if (!move.isPossibleFrom(undertaking.state())) {
            return new Moved.NotFromHere(undertaking.state());
        }
        if (move.owesReason() && reason.isBlank()) {
            return new Moved.ReasonMissing();
        }
        var unclosed = move == Move.FINISH ? steps.countUnclosed(id) : 0;
        if (unclosed > 0) {
            return new Moved.StepsAreOpen(unclosed);
        }
        var answer = reason.isBlank() ? new Answer.Open() : door.admit(person, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Moved.Closed(answer);
        }
        var target = move.target(undertaking);
        if (target == UndertakingState.RUNNING) {
            history.findRest(id).ifPresent(since -> steps.giveBack(id, since, clock.instant()));
        }
        undertakings.setState(id, target);
        findability.note(id);
        // Who does not host can only be a user with a confirmed standing, which a name would tell.
        history.note(id, hosts ? person : null, move.act(), reason.strip());
        if (move == Move.REOPEN) {
            settling.wake(id);
        }
        notices.tell(
                people.listPeople(id).stream()
                        .filter(one -> !one.equals(person))
                        .toList(),
                NewsKinds.MOVED,
                undertaking.home());
        return new Moved.Done(target);
    }
}
