package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody objects to a proposal can be reported. Moderation hides words, never a voice: a hidden objection
/// stands.
@Component
class ModeratedObjectionsToAccords implements Moderated {
    static final String KIND = "einwand-gegen-einigung";

    private final AccordWords words;
    private final AccordsInPlace place;
    private final Clock clock;

    ModeratedObjectionsToAccords(AccordWords words, AccordsInPlace place, Clock clock) {
        this.words = words;
        this.place = place;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "undertakings.accord.objection.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return place.of(words.listObjections(things));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return place.isReadBy(words.listObjections(List.of(thing)), person);
    }

    @Override
    public void hide(UUID thing) {
        words.hideObjection(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        words.hideObjection(thing, null);
    }
}
