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

/// Why a booking was declined or cancelled. Both sides read it, and each may report it.
@Component
class ModeratedBookingAnswers implements Moderated {
    private final WrittenStore store;
    private final WrittenContributions written;
    private final Clock clock;

    ModeratedBookingAnswers(WrittenStore store, WrittenContributions written, Clock clock) {
        this.store = store;
        this.written = written;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "buchungsantwort";
    }

    @Override
    public String textKey() {
        return "sharing.booking.moderated.answer";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return written.list(things, one -> new Said(one.answer(), one.answeredBy(), one.answerHidden()));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return written.isReadBy(thing, person);
    }

    @Override
    public void hide(UUID thing) {
        store.hideAnswer(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hideAnswer(thing, null);
    }
}
