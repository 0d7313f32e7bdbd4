package org.augenhoehe.moderation;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What other rooms ask of moderation.
@Component
public class Moderation {
    private final MatterStore store;
    private final Kinds kinds;
    private final Clock clock;

    Moderation(MatterStore store, Kinds kinds, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// Lets somebody look at a thing before anybody else reads it. The room has stored it hidden and shows it when
    /// [Moderated#showAgain] says so.
    ///
    /// @throws NotFound where the kind does not know the thing
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String kind, UUID thing) {
        var about = kinds.get(kind).find(thing).orElseThrow(NotFound::new);
        store.open(Ids.next(), kind, thing, about, true, clock.instant());
    }
}
