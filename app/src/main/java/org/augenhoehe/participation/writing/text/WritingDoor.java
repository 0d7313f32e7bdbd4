package org.augenhoehe.participation.writing.text;

import java.util.UUID;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Finds the step in which people write, and its document.
@Component
public class WritingDoor {
    private final Undertakings undertakings;
    private final DocumentStore documents;

    WritingDoor(Undertakings undertakings, DocumentStore documents) {
        this.undertakings = undertakings;
        this.documents = documents;
    }

    /// @throws NotFound where there is no such step, or where it works otherwise
    public Step get(UUID step) {
        return undertakings
                .findStep(step)
                .filter(found -> found.method().equals(Document.METHOD))
                .orElseThrow(NotFound::new);
    }

    public Step getForHost(UUID host, UUID id) {
        var step = get(id);
        if (!undertakings.hosts(host, step.undertaking())) {
            throw new Forbidden();
        }
        return step;
    }

    /// @throws NotFound where the hosts have not opened it
    public Document getOpen(UUID step) {
        return documents.find(step).filter(Document::isOpen).orElseThrow(NotFound::new);
    }
}
