package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.accord.Accord.About;
import org.augenhoehe.undertakings.accord.Accord.State;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.NewsKinds;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proposing something to agree on, and proposing it in other words. All of it holds the undertaking, so that nothing
/// is
/// proposed twice at once.
@Service
public class AccordBook {
    private static final int DAYS_FOR_SERVICE = 7;

    private final UndertakingStore undertakings;
    private final Participants participants;
    private final ParticipantStore people;
    private final AccordStore store;
    private final Settling settling;
    private final History history;
    private final Doorkeeper door;
    private final Notices notices;
    private final Clock clock;

    AccordBook(
            UndertakingStore undertakings,
            Participants participants,
            ParticipantStore people,
            AccordStore store,
            Settling settling,
            History history,
            Doorkeeper door,
            Notices notices,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.people = people;
        this.store = store;
        this.settling = settling;
        this.history = history;
        this.door = door;
        this.notices = notices;
        this.clock = clock;
    }

    /// Everybody who takes part may propose a goal, or another one.
    @Transactional
    public Proposed proposeGoal(UUID by, UUID undertaking, String wording, LocalDate lastDay) {
        return propose(by, new Wanted(undertaking, About.GOAL, null, null, wording, lastDay));
    }

    /// That somebody hosts, who may be the proposer.
    @Transactional
    Proposed proposeHost(UUID by, UUID undertaking, UUID person, String reason, LocalDate lastDay) {
        return propose(by, new Wanted(undertaking, About.HOST, person, null, reason, lastDay));
    }

    @Transactional
    Proposed proposeNoLongerHost(UUID by, UUID undertaking, UUID person, String reason, LocalDate lastDay) {
        return propose(by, new Wanted(undertaking, About.NO_LONGER_HOST, person, null, reason, lastDay));
    }

    /// Whose standings count depends on which services are concerned: that is agreed by all.
    @Transactional
    public Proposed proposeService(UUID by, UUID undertaking, UUID service, String name, boolean added) {
        var about = added ? About.SERVICE_ADDED : About.SERVICE_REMOVED;
        var lastDay = LocalDate.ofInstant(clock.instant(), Step.ZONE).plusDays(DAYS_FOR_SERVICE);
        var wording = name.length() < 3 ? "„" + name + " …“" : name;
        return propose(by, new Wanted(undertaking, about, null, service, wording, lastDay));
    }

    /// Answers objections by saying it differently. The former wording ends, and everybody is asked anew.
    @Transactional
    Proposed reword(UUID by, UUID accord, String wording, LocalDate lastDay) {
        var undertaking = undertakings.hold(store.get(accord).undertaking());
        var old = store.get(accord);
        participants.requireParticipant(by, undertaking.id());
        if (!old.mayBeRewordedBy(by)) {
            throw new Forbidden();
        }
        if (undertaking.state().isOver()) {
            return Proposed.IS_OVER;
        }
        if (!old.isOpen()) {
            return Proposed.TOO_LATE;
        }
        var answer = door.admit(by, wording);
        if (!(answer instanceof Answer.Open)) {
            return new Proposed.Closed(answer);
        }
        store.end(accord, State.REPLACED, clock.instant());
        var wanted = new Wanted(undertaking.id(), old.about(), old.person(), null, wording, lastDay);
        return open(by, wanted, "accord_reworded_");
    }

    private Proposed propose(UUID by, Wanted wanted) {
        var id = wanted.undertaking();
        var undertaking = undertakings.hold(id);
        participants.requireParticipant(by, id);
        if (undertaking.state().isOver()) {
            return Proposed.IS_OVER;
        }
        var open = store.findOpen(id, wanted.person(), wanted.service()).orElse(null);
        if (open != null && !mayBeReplaced(open)) {
            return new Proposed.AlreadyOpen(open.path());
        }
        if (wanted.person() != null && isOutOfPlace(id, wanted.about(), wanted.person())) {
            return Proposed.OUT_OF_PLACE;
        }
        var answer = admit(by, wanted);
        if (!(answer instanceof Answer.Open)) {
            return new Proposed.Closed(answer);
        }
        if (open != null) {
            store.end(open.id(), State.REPLACED, clock.instant());
        }
        return open(by, wanted, "accord_opened_");
    }

    /// The name of a service is nobody's text.
    private Answer admit(UUID by, Wanted wanted) {
        return wanted.service() == null ? door.admit(by, wanted.wording()) : new Answer.Open();
    }

    /// A goal whose period ended with objections waits for another one, whoever proposes that.
    private boolean mayBeReplaced(Accord open) {
        return open.about() == About.GOAL && open.isPast(clock.instant());
    }

    private Proposed open(UUID by, Wanted wanted, String act) {
        var about = wanted.about();
        var accord = new Accord(
                Ids.next(),
                wanted.undertaking(),
                about,
                wanted.wording(),
                wanted.person(),
                wanted.service(),
                about != About.HOST || by.equals(wanted.person()),
                by,
                clock.instant(),
                lastMoment(wanted.lastDay()),
                State.OPEN,
                null,
                null);
        store.add(accord);
        // Who proposes that somebody hosts or no longer does is not written where everybody reads.
        history.note(accord.undertaking(), accord.isPublic() ? by : null, act + about.group(), "", accord.said());
        if (!accord.excludes(by)) {
            store.say(accord.id(), by, null, clock.instant());
        }
        tellOthers(accord, by);
        settling.plan(accord);
        settling.settle(accord.id());
        return new Proposed.Opened(accord.path());
    }

    private static Instant lastMoment(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Step.ZONE).toInstant();
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

    private record Wanted(
            UUID undertaking,
            About about,
            @Nullable UUID person,
            @Nullable UUID service,
            String wording,
            LocalDate lastDay) {}
}
