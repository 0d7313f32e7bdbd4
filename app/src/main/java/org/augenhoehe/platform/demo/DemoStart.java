package org.augenhoehe.platform.demo;

import java.util.Comparator;
import java.util.List;

import org.augenhoehe.platform.place.ThisPlace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Builds the demonstration town before the first visitor comes in, wholly or not at all, and only
/// where no place has been set up: what people have written is never mixed with what was made up.
@Component
class DemoStart implements SmartLifecycle {
    private final List<DemoContent> contents;
    private final ThisPlace place;
    private final TransactionTemplate transaction;
    private final boolean wanted;
    private volatile boolean running;

    DemoStart(
            List<DemoContent> contents,
            ThisPlace place,
            TransactionTemplate transaction,
            @Value("${augenhoehe.demo}") boolean wanted) {
        this.contents = contents.stream()
                .sorted(Comparator.comparingInt(DemoContent::order))
                .toList();
        this.place = place;
        this.transaction = transaction;
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        if (!place.get().isSetUp()) {
            transaction.executeWithoutResult(any -> {
                var town = new DemoTown();
                contents.forEach(content -> content.fill(town));
            });
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 1; // before the web server
    }
}
