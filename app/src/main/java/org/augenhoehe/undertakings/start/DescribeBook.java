package org.augenhoehe.undertakings.start;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.directory.Directory;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.accord.AccordBook;
import org.augenhoehe.undertakings.accord.Proposed;
import org.augenhoehe.undertakings.life.EarlierStore;
import org.augenhoehe.undertakings.life.Findability;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participant.Admission;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying what an undertaking is about, and which services it concerns.
@Service
class DescribeBook {
    private final UndertakingStore undertakings;
    private final DescriptionWords hidden;
    private final Participants participants;
    private final ParticipantStore people;
    private final AccordBook accords;
    private final Directory directory;
    private final EarlierStore earlier;
    private final Doorkeeper door;
    private final History history;
    private final Findability findability;
    private final Clock clock;

    DescribeBook(
            UndertakingStore undertakings,
            DescriptionWords hidden,
            Participants participants,
            ParticipantStore people,
            AccordBook accords,
            Directory directory,
            EarlierStore earlier,
            Doorkeeper door,
            History history,
            Findability findability,
            Clock clock) {
        this.undertakings = undertakings;
        this.hidden = hidden;
        this.participants = participants;
        this.people = people;
        this.accords = accords;
        this.directory = directory;
        this.earlier = earlier;
        this.door = door;
        this.history = history;
        this.findability = findability;
        this.clock = clock;
    }

    @Transactional
    Described describe(UUID host, UUID id, DescribeForm form, Whereabouts where) {
        var old = undertakings.hold(id);
        participants.requireHost(host, id);
        var words = List.of(form.question(), form.about(), form.easyQuestion(), form.easyAbout());
        if (hidden.isAside(id, words)) {
            return new Described.Hidden();
        }
        var answer = door.admit(host, String.join("\n", words));
        if (!(answer instanceof Answer.Open)) {
            return new Described.Closed(answer);
        }
        if (!undertakings.describe(id, form.version(), form.described(where), form.easyQuestion(), form.easyAbout())) {
            return new Described.Meanwhile();
        }
        var now = undertakings.get(id);
        if (differs(old, now) && !old.question().equals(Undertaking.UNSAID)) {
            earlier.keep(old, clock.instant());
        }
        note(host, old, now);
        findability.note(id);
        return new Described.Done();
    }

    sealed interface Described {
        record Done() implements Described {}

        /// Somebody else changed it; nothing is overwritten.
        record Meanwhile() implements Described {}

        /// Moderation hid just these words: whoever thinks that wrong contradicts there.
        record Hidden() implements Described {}

        /// The text does not come in.
        record Closed(Answer because) implements Described {}
    }

    private static boolean differs(Undertaking old, Undertaking now) {
        return !(old.question().equals(now.question())
                && old.about().equals(now.about())
                && old.easyQuestion().equals(now.easyQuestion())
                && old.easyAbout().equals(now.easyAbout())
                && old.place().equals(now.place()));
    }

    /// Says what changed; the earlier wording is read beside it.
    private void note(UUID host, Undertaking old, Undertaking now) {
        if (!old.question().equals(now.question())) {
            history.note(now.id(), host, "question_changed", "", old.question(), now.question());
        }
        if (!old.about().equals(now.about())) {
            history.note(now.id(), host, "described_about", "");
        }
        if (!old.easyQuestion().equals(now.easyQuestion()) || !old.easyAbout().equals(now.easyAbout())) {
            history.note(now.id(), host, "described_easy", "");
        }
        if (!old.place().equals(now.place())) {
            history.note(now.id(), host, "described_place", "", said(old.place()), said(now.place()));
        }
        if (old.entry() != now.entry()) {
            history.note(now.id(), host, "described_entry", "");
        }
    }

    private static String said(String place) {
        return place.isEmpty() ? "–" : place;
    }

    /// Whose standings count depends on it. So it is up to one person only as long as nobody else takes part; then all
    /// agree on it.
    @Transactional
    Changed addService(UUID host, UUID id, UUID service) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        var found = directory.find(service).orElseThrow(NotFound::new);
        if (undertakings.listServices(id).contains(service)) {
            return new Changed.Done();
        }
        if (othersTakePart(id)) {
            return proposed(
                    accords.proposeService(host, id, service, found.service().name(), true));
        }
        undertakings.addService(id, service);
        history.note(id, host, "service_added", "", found.service().name());
        return new Changed.Done();
    }

    @Transactional
    Changed removeService(UUID host, UUID id, UUID service) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        if (!undertakings.listServices(id).contains(service)) {
            throw new NotFound();
        }
        var name = directory.find(service).map(found -> found.service().name()).orElse("");
        if (othersTakePart(id)) {
            return proposed(accords.proposeService(host, id, service, name, false));
        }
        undertakings.removeService(id, service);
        history.note(id, host, "service_removed", "", name);
        return new Changed.Done();
    }

    private boolean othersTakePart(UUID id) {
        return people.count(id, Admission.IN) > 1;
    }

    private static Changed proposed(Proposed proposed) {
        return switch (proposed) {
            case Proposed.Opened(var path) -> new Changed.Asked(path);
            case Proposed.AlreadyOpen(var path) -> new Changed.Asked(path);
            case Proposed.Refused(var why) -> new Changed.Refused(why);
            case Proposed.Closed closed -> throw new IllegalStateException("nobody wrote the name of a service");
        };
    }

    sealed interface Changed {
        record Done() implements Changed {}

        /// Others take part, and are asked.
        record Asked(String path) implements Changed {}

        /// @param why text key of the sentence is `undertakings.accord.refused.<why>`
        record Refused(String why) implements Changed {}
    }
}
