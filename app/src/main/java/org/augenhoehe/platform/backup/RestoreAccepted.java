package org.augenhoehe.platform.backup;

import java.io.IOException;

import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.Replacement;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The restored platform runs: what was kept aside until now may go.
@Component
class RestoreAccepted {
    private final DataFolder folder;

    RestoreAccepted(DataFolder folder) {
        this.folder = folder;
    }

    @EventListener(ApplicationReadyEvent.class)
    void removeWhatWasKeptAside() throws IOException {
        Replacement.accept(folder);
    }
}
