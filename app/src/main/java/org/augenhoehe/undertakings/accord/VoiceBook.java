package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.undertakings.accord.Accord.About;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.NewsKinds;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying what one thinks of a proposal. All of it holds the undertaking, so that a proposal is never agreed beside an
/// objection that comes in the same moment.
@Service
public class VoiceBook {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final AccordStore store;
    private final Settling settling;
    private final History history;
    private final Doorkeeper door;
    private final Notices notices;
    private final Clock clock;

    VoiceBook(
            UndertakingStore undertakings,
            Participants participants,
            AccordStore store,
            Settling settling,
            History history,
            Doorkeeper door,
            Notices notices,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.store = store;
        this.settling = settling;
        this.history = history;
        this.door = door;
        this.notices = notices;
        this.clock = clock;
    }

    /// @param objection why not; null for a yes
    @Transactional
    public Voiced say(UUID person, UUID id, @Nullable String objection) {
        var accord = store.get(id);
        undertakings.hold(accord.undertaking());
        participants.requireParticipant(person, accord.undertaking());
        if (accord.excludes(person)) {
            throw new Forbidden();
        }
        if (undertakings.get(accord.undertaking()).state().isOver()) {
            return Voiced.IS_OVER;
        }
        if (!store.get(id).isOpen()) {
            return Voiced.TOO_LATE;
        }
        if (objection != null) {
            var answer = door.admit(person, objection);
            if (!(answer instanceof Answer.Open)) {
                return new Voiced.Closed(answer);
            }
        }
        store.say(id, person, objection, clock.instant());
        if (objection != null) {
            // Who objects is told to those who take part on the page of the proposal, nowhere else.
            history.note(
                    accord.undertaking(),
                    null,
                    "accord_objected_" + accord.about().group(),
                    "",
                    accord.said());
        }
        if (objection != null && accord.proposedBy() != null) {
            notices.tell(List.of(accord.proposedBy()), NewsKinds.OBJECTION, accord.path());
        }
        settling.settle(id);
        return Voiced.DONE;
    }

    @Transactional
    Voiced takeObjectionBack(UUID person, UUID id) {
        var accord = store.get(id);
        undertakings.hold(accord.undertaking());
        if (!store.get(id).isOpen() || !store.settle(id, person, clock.instant())) {
            return Voiced.TOO_LATE;
        }
        settling.settle(id);
        return Voiced.DONE;
    }

    /// Whoever is proposed as a host says that they would, which is a yes to the proposal, too.
    @Transactional
    Voiced accept(UUID person, UUID id) {
        var accord = store.get(id);
        undertakings.hold(accord.undertaking());
        if (!person.equals(accord.person())) {
            throw new Forbidden();
        }
        if (undertakings.get(accord.undertaking()).state().isOver()) {
            return Voiced.IS_OVER;
        }
        if (!store.get(id).isOpen()) {
            return Voiced.TOO_LATE;
        }
        store.accept(id);
        store.say(id, person, null, clock.instant());
        settling.settle(id);
        return Voiced.DONE;
    }

    /// Whoever proposed it takes it back; whoever would be host says no.
    @Transactional
    Voiced drop(UUID person, UUID id) {
        var accord = store.get(id);
        undertakings.hold(accord.undertaking());
        var declines = accord.about() == About.HOST && person.equals(accord.person());
        if (!declines && !person.equals(accord.proposedBy())) {
            throw new Forbidden();
        }
        if (!store.get(id).isOpen()) {
            return Voiced.TOO_LATE;
        }
        settling.drop(accord);
        return Voiced.DONE;
    }
}
