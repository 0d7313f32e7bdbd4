package org.augenhoehe.undertakings.participants;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Leaving;
import org.augenhoehe.undertakings.life.Entry;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.NewsKinds;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participant.Admission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Coming to take part, and going.
@Service
public class JoinBook {
    private final UndertakingStore undertakings;
    private final ParticipantStore store;
    private final Participants participants;
    private final List<Leaving> rooms;
    private final People people;
    private final History history;
    private final Notices notices;
    private final Clock clock;

    JoinBook(
            UndertakingStore undertakings,
            ParticipantStore store,
            Participants participants,
            List<Leaving> rooms,
            People people,
            History history,
            Notices notices,
            Clock clock) {
        this.undertakings = undertakings;
        this.store = store;
        this.participants = participants;
        this.rooms = rooms;
        this.people = people;
        this.history = history;
        this.notices = notices;
        this.clock = clock;
    }

    /// Takes part, asks to, or accepts an invitation.
    @Transactional
    Joined join(UUID person, UUID id) {
        var undertaking = undertakings.hold(id);
        if (undertaking.state().isOver()) {
            return Joined.IS_OVER;
        }
        var before = store.find(id, person).map(Participant::admission).orElse(null);
        if (before == Admission.IN) {
            return Joined.TAKES_PART;
        }
        var admission = admission(undertaking, before);
        if (admission == null) {
            return Joined.ONLY_INVITED;
        }
        if (admission == before) {
            return Joined.ASKED;
        }
        store.put(id, person, admission, clock.instant());
        if (admission == Admission.IN) {
            history.note(id, null, "came", "");
        }
        if (admission == Admission.ASKED) {
            notices.tell(
                    store.listHosts(id).stream().map(Participant::person).toList(),
                    NewsKinds.ASKED,
                    undertaking.home() + "/menschen");
            return Joined.ASKED;
        }
        return Joined.TAKES_PART;
    }

    private static @Nullable Admission admission(Undertaking undertaking, @Nullable Admission before) {
        if (before == Admission.INVITED || undertaking.entry() == Entry.OPEN) {
            return Admission.IN;
        }
        return undertaking.entry() == Entry.ON_REQUEST ? Admission.ASKED : null;
    }

    /// Leaves, takes back a request, or declines an invitation.
    @Transactional
    Left leave(UUID person, UUID id) {
        undertakings.hold(id);
        var own = store.find(id, person).orElseThrow(NotFound::new);
        if (own.host() && store.listHosts(id).size() == 1 && store.count(id, Admission.IN) > 1) {
            return Left.LAST_HOST;
        }
        store.remove(id, person);
        if (own.takesPart()) {
            history.note(id, own.host() ? person : null, own.host() ? "host_left" : "left", "");
        }
        rooms.forEach(room -> room.left(person, id));
        return Left.DONE;
    }

    @Transactional
    void letIn(UUID host, UUID id, UUID person) {
        var undertaking = undertakings.hold(id);
        participants.requireHost(host, id);
        require(store.find(id, person).filter(Participant::asked));
        store.put(id, person, Admission.IN, clock.instant());
        history.note(id, host, "let_in", "");
        notices.tell(List.of(person), NewsKinds.LET_IN, undertaking.home());
    }

    /// Declines a request or takes back an invitation.
    @Transactional
    void turnDown(UUID host, UUID id, UUID person) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        var waiting = store.find(id, person).filter(one -> !one.takesPart());
        require(waiting);
        store.remove(id, person);
        if (waiting.filter(Participant::asked).isPresent()) {
            history.note(id, host, "turned_down", "");
        }
    }

    private static void require(Optional<Participant> wanted) {
        if (wanted.isEmpty()) {
            throw new NotFound();
        }
    }

    /// Everybody who takes part may bring others; where one comes in on request only, that is up to the hosts.
    @Transactional
    Invited invite(UUID by, UUID id, UUID person) {
        var undertaking = undertakings.hold(id);
        if (undertaking.entry() == Entry.OPEN) {
            participants.requireParticipant(by, id);
        } else {
            participants.requireHost(by, id);
        }
        if (!people.names(Set.of(person)).containsKey(person)) {
            return Invited.NOBODY_THERE;
        }
        var before = store.find(id, person).map(Participant::admission).orElse(null);
        if (before == Admission.IN || before == Admission.INVITED) {
            return Invited.ALREADY;
        }
        var admission = before == Admission.ASKED ? Admission.IN : Admission.INVITED;
        store.put(id, person, admission, clock.instant());
        history.note(id, by, admission == Admission.IN ? "let_in" : "invited", "");
        notices.tell(
                List.of(person), admission == Admission.IN ? NewsKinds.LET_IN : NewsKinds.INVITED, undertaking.home());
        return Invited.DONE;
    }

    /// Whoever starts an undertaking takes part and hosts it, until those who take part choose otherwise.
    @Transactional
    public void begin(UUID person, UUID id) {
        store.put(id, person, Admission.IN, clock.instant());
        store.setHost(id, person, true);
    }

    enum Joined {
        TAKES_PART,
        ASKED,
        ONLY_INVITED,
        IS_OVER
    }

    enum Left {
        DONE,
        /// Others take part, and nobody else hosts.
        LAST_HOST
    }

    enum Invited {
        DONE,
        ALREADY,
        NOBODY_THERE
    }
}
