package org.augenhoehe.profile.say;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// Whoever hosts an undertaking, or belongs to an organisation that it concerns, does not decide what is said about its
/// profile.
@Component
class ModeratedSayings implements Moderated {
    static final String KIND = "wort-zum-profil";

    private final SayingStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedSayings(SayingStore store, SaidInPlace places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "coproduction.say.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.list(things).stream()
                .map(one -> new Said(
                        one.id(),
                        one.undertaking(),
                        one.reason(),
                        "/vorhaben/" + one.undertaking() + "/profil",
                        one.person(),
                        one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, true, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, false, clock.instant());
    }
}
