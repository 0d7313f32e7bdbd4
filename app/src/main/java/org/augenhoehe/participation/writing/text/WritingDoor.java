package org.augenhoehe.participation.writing.text;

import java.util.UUID;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Finds the step in which people write, and its document.
@Component
public class WritingDoor {
    private final StepDoor steps;
    private final DocumentStore documents;

    WritingDoor(StepDoor steps, DocumentStore documents) {
        this.steps = steps;
        this.documents = documents;
    }

    /// @throws NotFound where there is no such step, or where it works otherwise
    public Step get(UUID step) {
        return steps.get(step, Document.METHOD);
    }

    public Step getForHost(UUID host, UUID id) {
        return steps.getForHost(host, id, Document.METHOD);
    }

    /// @throws NotFound where the hosts have not opened it
    public Document getOpen(UUID step) {
        return documents.find(step).filter(Document::isOpen).orElseThrow(NotFound::new);
    }
}
