package org.augenhoehe.platform.backup;

import java.io.IOException;
import java.util.List;

import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.Replacement;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts right what a restore brings back, before the first visitor; then lets go of what was kept aside.
@Component
class FirstStartAfterRestore implements SmartInitializingSingleton {
    private final DataFolder folder;
    private final List<AfterRestore> tasks;

    FirstStartAfterRestore(DataFolder folder, List<AfterRestore> tasks) {
        this.folder = folder;
        this.tasks = tasks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (Replacement.isFresh(folder)) {
            tasks.forEach(AfterRestore::afterRestore);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void removeWhatWasKeptAside() throws IOException {
        Replacement.accept(folder);
    }
}
