package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.accord.Accord.About;
import org.augenhoehe.undertakings.accord.Accord.State;
import org.augenhoehe.undertakings.life.NewsKinds;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proposing and saying what one thinks of it. All of it holds the undertaking, so that a proposal is never agreed
/// beside an objection that comes in the same moment.
@Service
public class AccordBook {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final ParticipantStore people;
    private final AccordStore store;
    private final Settling settling;
    private final Doorkeeper door;
    private final Notices notices;
    private final Clock clock;

    AccordBook(
            UndertakingStore undertakings,
            Participants participants,
            ParticipantStore people,
            AccordStore store,
            Settling settling,
            Doorkeeper door,
            Notices notices,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.people = people;
        this.store = store;
        this.settling = settling;
        this.door = door;
        this.notices = notices;
        this.clock = clock;
    }

    /// Everybody who takes part may propose a goal, or another one.
    @Transactional
    public Proposed proposeGoal(UUID by, UUID undertaking, String wording, LocalDate lastDay) {
        return propose(by, undertaking, About.GOAL, null, wording, lastDay);
    }

    /// That somebody hosts, who may be the proposer.
    @Transactional
    Proposed proposeHost(UUID by, UUID undertaking, UUID person, String reason, LocalDate lastDay) {
        return propose(by, undertaking, About.HOST, person, reason, lastDay);
    }

    @Transactional
    Proposed proposeNoLongerHost(UUID by, UUID undertaking, UUID person, String reason, LocalDate lastDay) {
        return propose(by, undertaking, About.NO_LONGER_HOST, person, reason, lastDay);
    }

    /// Answers objections by saying it differently. The former wording ends, and everybody is asked anew.
    @Transactional
    Proposed reword(UUID by, UUID accord, String wording, LocalDate lastDay) {
        var old = store.get(accord);
        undertakings.hold(old.undertaking());
        if (!by.equals(old.proposedBy())) {
            participants.requireHost(by, old.undertaking());
        }
        var answer = door.admit(by, wording);
        if (!(answer instanceof Answer.Open)) {
            return new Proposed.Closed(answer);
        }
        store.end(accord, State.REPLACED, clock.instant());
        return open(by, old.undertaking(), old.about(), old.person(), wording, lastDay);
    }

    private Proposed propose(UUID by, UUID id, About about, @Nullable UUID person, String wording, LocalDate lastDay) {
        var answer = door.admit(by, wording);
        return answer instanceof Answer.Open
                ? open(by, id, about, person, wording, lastDay)
                : new Proposed.Closed(answer);
    }

    private Proposed open(UUID by, UUID id, About about, @Nullable UUID person, String wording, LocalDate lastDay) {
        var undertaking = undertakings.hold(id);
        participants.requireParticipant(by, id);
        if (undertaking.state().isOver()) {
            return Proposed.IS_OVER;
        }
        var open = store.findOpen(id, about, person);
        if (open.isPresent()) {
            return new Proposed.AlreadyOpen(open.get().path());
        }
        if (person != null && isOutOfPlace(id, about, person)) {
            return Proposed.OUT_OF_PLACE;
        }
        var accord = new Accord(
                Ids.next(),
                id,
                about,
                wording,
                person,
                about != About.HOST || by.equals(person),
                by,
                clock.instant(),
                lastDay.plusDays(1).atStartOfDay(Step.ZONE).toInstant(),
                State.OPEN,
                null);
        store.add(accord);
        if (!accord.excludes(by)) {
            store.say(accord.id(), by, null, clock.instant());
        }
        tellOthers(accord, by);
        settling.plan(accord);
        settling.settle(accord.id());
        return new Proposed.Opened(accord.path());
    }

    /// Whoever hosts already cannot be proposed, whoever does not cannot be sent away.
    private boolean isOutOfPlace(UUID undertaking, About about, UUID person) {
        return people.find(undertaking, person)
                .filter(one -> one.takesPart() && one.host() == (about == About.NO_LONGER_HOST))
                .isEmpty();
    }

    private void tellOthers(Accord accord, UUID by) {
        var others = people.listPeople(accord.undertaking()).stream()
                .filter(one -> !one.equals(by))
                .toList();
        notices.tell(others, NewsKinds.ACCORD_OPENED, accord.path());
    }

    /// @param objection why not; null for a yes
    @Transactional
    public Said say(UUID person, UUID id, @Nullable String objection) {
        var accord = store.get(id);
        undertakings.hold(accord.undertaking());
        participants.requireParticipant(person, accord.undertaking());
        if (accord.excludes(person)) {
            throw new Forbidden();
        }
        if (!store.get(id).isOpen()) {
            return Said.TOO_LATE;
        }
        if (objection != null) {
            var answer = door.admit(person, objection);
            if (!(answer instanceof Answer.Open)) {
                return new Said.Closed(answer);
            }
        }
        store.say(id, person, objection, clock.instant());
        if (objection != null && accord.proposedBy() != null) {
            notices.tell(List.of(accord.proposedBy()), NewsKinds.OBJECTION, accord.path());
        }
        settling.settle(id);
        return Said.DONE;
    }

    @Transactional
    Said takeObjectionBack(UUID person, UUID id) {
        var accord = store.get(id);
        undertakings.hold(accord.undertaking());
        if (!store.get(id).isOpen() || !store.settle(id, person, clock.instant())) {
            return Said.TOO_LATE;
        }
        settling.settle(id);
        return Said.DONE;
    }

    /// Whoever is proposed as a host says that they would, which is a yes to the proposal, too.
    @Transactional
    Said accept(UUID person, UUID id) {
        var accord = store.get(id);
        undertakings.hold(accord.undertaking());
        if (!person.equals(accord.person())) {
            throw new Forbidden();
        }
        if (!store.get(id).isOpen()) {
            return Said.TOO_LATE;
        }
        store.accept(id);
        store.say(id, person, null, clock.instant());
        settling.settle(id);
        return Said.DONE;
    }

    /// Whoever proposed it takes it back; whoever would be host says no.
    @Transactional
    Said drop(UUID person, UUID id) {
        var accord = store.get(id);
        undertakings.hold(accord.undertaking());
        var declines = accord.about() == About.HOST && person.equals(accord.person());
        if (!declines && !person.equals(accord.proposedBy())) {
            throw new Forbidden();
        }
        if (!store.get(id).isOpen()) {
            return Said.TOO_LATE;
        }
        store.end(id, State.DROPPED, clock.instant());
        return Said.DONE;
    }

    public sealed interface Proposed {
        Proposed IS_OVER = new Refused("over");
        Proposed OUT_OF_PLACE = new Refused("out-of-place");

        record Opened(String path) implements Proposed {}

        /// Another proposal about the same is open.
        record AlreadyOpen(String path) implements Proposed {}

        /// @param why text key of the sentence is `undertakings.accord.refused.<why>`
        record Refused(String why) implements Proposed {}

        /// The text does not come in.
        record Closed(Answer because) implements Proposed {}
    }

    public sealed interface Said {
        Said DONE = new Done();
        Said TOO_LATE = new TooLate();

        record Done() implements Said {}

        record TooLate() implements Said {}

        /// The text does not come in.
        record Closed(Answer because) implements Said {}
    }
}
