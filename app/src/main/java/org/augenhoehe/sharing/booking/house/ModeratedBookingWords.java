package org.augenhoehe.sharing.booking.house;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.booking.house.WrittenContributions.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What whoever borrows writes to the owner. Both sides read it, and each may report it.
@Component
class ModeratedBookingWords implements Moderated {
    private final WrittenStore store;
    private final WrittenContributions written;
    private final Clock clock;

    ModeratedBookingWords(WrittenStore store, WrittenContributions written, Clock clock) {
        this.store = store;
        this.written = written;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "buchungswort";
    }

    @Override
    public String textKey() {
        return "sharing.booking.moderated.words";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return written.list(things, one -> new Said(one.words(), one.person(), one.hidden()));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return written.isReadBy(thing, person);
    }

    @Override
    public void hide(UUID thing) {
        store.hideWords(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hideWords(thing, null);
    }
}
