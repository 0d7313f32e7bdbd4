package org.augenhoehe.operations.place;

import java.util.UUID;

import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.place.Place;
import org.augenhoehe.platform.place.ThisPlace;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PlaceBook {
    private final ThisPlace thisPlace;
    private final AuditLog audit;

    PlaceBook(ThisPlace thisPlace, AuditLog audit) {
        this.thisPlace = thisPlace;
        this.audit = audit;
    }

    /// @param seen the version the operator had before their eyes
    /// @return false when another operator has changed the place meanwhile
    @Transactional
    boolean change(int seen, Place place, String reason, UUID by) {
        return noted(thisPlace.changeFrom(seen, place, by), "place.changed", reason, by);
    }

    /// Makes an earlier version the newest again; nothing of the history is lost.
    @Transactional
    boolean restore(int version, int seen, String reason, UUID by) {
        var earlier = thisPlace.listVersions().stream()
                .filter(known -> known.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
        return noted(thisPlace.changeFrom(seen, earlier.place(), by), "place.restored", reason, by);
    }

    private boolean noted(boolean done, String act, String reason, UUID by) {
        if (done) {
            audit.add(by, act, null, reason);
        }
        return done;
    }
}
