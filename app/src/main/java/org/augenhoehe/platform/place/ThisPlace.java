package org.augenhoehe.platform.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Knows the place and keeps its history. Every page asks for it, so it is held in memory for a
/// few seconds: another node's change shows after that time, an own change at once.
@Component
public class ThisPlace {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final PlaceStore store;
    private final Clock clock;
    private volatile @Nullable Held held;

    ThisPlace(PlaceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Place get() {
        var known = held;
        var now = clock.instant();
        if (known == null || now.isAfter(known.until())) {
            known = new Held(store.findNewest().orElse(Place.NOT_SET_UP), now.plus(FRESH));
            held = known;
        }
        return known.place();
    }

    public List<PlaceVersion> listVersions() {
        return store.listVersions();
    }

    @Transactional
    public void change(Place place, @Nullable UUID changedBy) {
        store.add(place, changedBy, clock.instant());
        forgetAfterCommit();
    }

    /// Changes the place only if it still is as the changer saw it.
    ///
    /// @param seen number of the version that was seen; 0 where there was none
    /// @return false when somebody else has changed it meanwhile
    @Transactional
    public boolean changeFrom(int seen, Place place, UUID changedBy) {
        store.takeTurns();
        if (store.newestVersion() != seen) {
            return false;
        }
        change(place, changedBy);
        return true;
    }

    private void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                held = null;
            }
        });
    }

    private record Held(Place place, Instant until) {}
}
