package org.augenhoehe.directory.correction;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/// What was put right about services.
@Component
public class Corrections {
    private final CorrectionStore store;

    Corrections(CorrectionStore store) {
        this.store = store;
    }

    /// The newest first.
    public List<Correction> listAccepted(UUID service) {
        return store.listAccepted(service);
    }
}
