package org.augenhoehe.undertakings.start;

import java.util.UUID;

import org.augenhoehe.directory.Directory;
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
    private final History history;
    private final Findability findability;

    DescribeBook(
            UndertakingStore undertakings,
            Participants participants,
            Directory directory,
            History history,
            Findability findability) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.directory = directory;
        this.history = history;
        this.findability = findability;
    }

    /// @return false where somebody else changed it meanwhile; nothing is overwritten
    @Transactional
    boolean describe(UUID host, UUID id, DescribeForm form, Whereabouts where) {
        var old = undertakings.hold(id);
        participants.requireHost(host, id);
        if (!undertakings.describe(id, form.version(), form.described(where), form.easyQuestion(), form.easyAbout())) {
            return false;
        }
        history.note(
                id,
                host,
                old.question().equals(form.question()) ? "described" : "question_changed",
                "",
                old.question(),
                form.question());
        findability.note(id);
        return true;
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
