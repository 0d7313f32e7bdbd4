package org.augenhoehe.platform.privacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Before the first visitor comes in, everybody is erased who is in the ledger and nevertheless
/// here: an older backup was restored, or the house stopped in the middle of erasing.
@Component
class EraseAgain implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(EraseAgain.class);

    private final ErasureLedger ledger;
    private final Erasure erasure;
    private final ObjectProvider<KnownPeople> people;
    private volatile boolean running;

    EraseAgain(ErasureLedger ledger, Erasure erasure, ObjectProvider<KnownPeople> people) {
        this.ledger = ledger;
        this.erasure = erasure;
        this.people = people;
    }

    @Override
    public void start() {
        var erased = ledger.read();
        if (!erased.isEmpty()) {
            var back = people.getObject().existing(erased);
            back.forEach(erasure::erase);
            if (!back.isEmpty()) {
                log.info("Erased {} people again who had been erased before.", back.size());
            }
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
        return 0; // before the web server and the jobs
    }
}
