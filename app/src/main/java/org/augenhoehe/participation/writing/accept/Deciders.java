package org.augenhoehe.participation.writing.accept;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Who accepts and declines where hosts do: those named beforehand, as long as they host.
@Component
public class Deciders {
    private final DocumentStore documents;
    private final Undertakings undertakings;

    Deciders(DocumentStore documents, Undertakings undertakings) {
        this.documents = documents;
        this.undertakings = undertakings;
    }

    /// Where none of them hosts any more, it falls to whoever does: nobody waits for an answer for ever.
    public List<UUID> of(UUID step, UUID undertaking) {
        var hosts = undertakings.listHosts(undertaking);
        var named =
                documents.listDeciders(step).stream().filter(hosts::contains).toList();
        return named.isEmpty() ? hosts : named;
    }
}
