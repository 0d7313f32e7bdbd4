package org.augenhoehe.profile.say;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Whoever hosts an undertaking, or belongs to an organisation that it concerns, does not decide what is said about its
/// profile.
@Component
class ModeratedSayings implements Moderated {
    static final String KIND = "wort-zum-profil";

    private final SayingStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedSayings(SayingStore store, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
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
        var found = store.list(things);
        var known =
                undertakings.listKnown(found.stream().map(Saying::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Saying::id, saying -> {
            var undertaking = Objects.requireNonNull(known.get(saying.undertaking()));
            return new Contribution(
                    undertaking.question(),
                    saying.reason(),
                    "/vorhaben/" + saying.undertaking() + "/profil",
                    saying.person(),
                    undertaking.concerned(),
                    undertaking.hosts(),
                    saying.hidden());
        }));
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
