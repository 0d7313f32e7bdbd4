package org.augenhoehe.atlas.answer;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// "Das brauche ich auch", and taking it back.
@Component
public class JoiningBook {
    private final JoiningStore store;
    private final MapEntryStore entries;
    private final Clock clock;

    JoiningBook(JoiningStore store, MapEntryStore entries, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    public Entered join(UUID person, UUID need) {
        var entry = read(person, need);
        if (!entry.isNeed()) {
            return new Entered.Refused(Entered.Why.NO_NEED);
        }
        if (!entry.isOpen()) {
            return new Entered.Refused(Entered.Why.ENDED);
        }
        if (entry.isBy(person)) {
            return new Entered.Refused(Entered.Why.OWN);
        }
        return store.add(need, person, clock.instant())
                ? new Entered.Done(need, false)
                : new Entered.Refused(Entered.Why.ALREADY);
    }

    /// At any time, also when it is closed.
    @Transactional
    public void leave(UUID person, UUID need) {
        store.remove(need, person);
    }

    /// Held, so that it is not closed meanwhile.
    private Entry read(UUID person, UUID id) {
        var entry = entries.hold(id);
        if (!entry.isShownTo(person)) {
            throw new NotFound();
        }
        return entry;
    }
}
