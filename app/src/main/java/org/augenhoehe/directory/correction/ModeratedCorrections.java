package org.augenhoehe.directory.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.directory.Listing;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was accepted stands on the page of a service, where everybody may report it.
@Component
class ModeratedCorrections implements Moderated {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final CorrectionStore store;
    private final Listing listing;
    private final Clock clock;

    ModeratedCorrections(CorrectionStore store, Listing listing, Clock clock) {
        this.store = store;
        this.listing = listing;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "berichtigung";
    }

    @Override
    public String textKey() {
        return "directory.correction.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.listPublic(things);
    }

    @Override
    public void hide(UUID thing) {
        change(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        change(thing, null);
    }

    /// Its words are no longer found either.
    private void change(UUID thing, @Nullable Instant hiddenAt) {
        store.hide(thing, hiddenAt);
        store.find(thing)
                .ifPresent(correction -> listing.write(correction.service(), LocalDate.now(clock.withZone(ZONE))));
    }
}
