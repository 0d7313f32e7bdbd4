package org.augenhoehe.undertakings.start;

import java.util.UUID;

import org.augenhoehe.directory.Directory;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.life.Findability;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying what an undertaking is about, and which services it concerns.
@Service
class DescribeBook {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final Directory directory;
    private final Doorkeeper door;
    private final History history;
    private final Findability findability;

    DescribeBook(
            UndertakingStore undertakings,
            Participants participants,
            Directory directory,
            Doorkeeper door,
            History history,
            Findability findability) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.directory = directory;
        this.door = door;
        this.history = history;
        this.findability = findability;
    }

    @Transactional
    Described describe(UUID host, UUID id, DescribeForm form, Whereabouts where) {
        var old = undertakings.hold(id);
        participants.requireHost(host, id);
        var words = String.join("\n", form.question(), form.about(), form.easyQuestion(), form.easyAbout());
        var answer = door.admit(host, words);
        if (!(answer instanceof Answer.Open)) {
            return new Described.Closed(answer);
        }
        if (!undertakings.describe(id, form.version(), form.described(where), form.easyQuestion(), form.easyAbout())) {
            return new Described.Meanwhile();
        }
        history.note(
                id,
                host,
                old.question().equals(form.question()) ? "described" : "question_changed",
                "",
                old.question(),
                form.question());
        findability.note(id);
        return new Described.Done();
    }

    sealed interface Described {
        record Done() implements Described {}

        /// Somebody else changed it; nothing is overwritten.
        record Meanwhile() implements Described {}

        /// The text does not come in.
        record Closed(Answer because) implements Described {}
    }

    @Transactional
    void addService(UUID host, UUID id, UUID service) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        var found = directory.find(service).orElseThrow(NotFound::new);
        if (undertakings.addService(id, service)) {
            history.note(id, host, "service_added", "", found.service().name());
        }
    }

    @Transactional
    void removeService(UUID host, UUID id, UUID service) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        if (!undertakings.removeService(id, service)) {
            throw new NotFound();
        }
        var name = directory.find(service).map(found -> found.service().name()).orElse("");
        history.note(id, host, "service_removed", "", name);
    }
}
