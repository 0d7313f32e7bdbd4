package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.life.Findability;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is proposed as a goal, or said for or against a host, can be reported. Moderation hides the words wherever
/// they are read, also as the goal they became; what is agreed stays agreed.
@Component
class ModeratedProposals implements Moderated {
    static final String KIND = "vorschlag-zur-einigung";

    private final AccordStore store;
    private final AccordWords words;
    private final AccordsInPlace place;
    private final UndertakingStore undertakings;
    private final Goals goals;
    private final History history;
    private final Findability findability;
    private final Clock clock;

    ModeratedProposals(
            AccordStore store,
            AccordWords words,
            AccordsInPlace place,
            UndertakingStore undertakings,
            Goals goals,
            History history,
            Findability findability,
            Clock clock) {
        this.store = store;
        this.words = words;
        this.place = place;
        this.undertakings = undertakings;
        this.goals = goals;
        this.history = history;
        this.findability = findability;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "undertakings.accord.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return place.of(words.listProposals(things));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return place.isReadBy(words.listProposals(List.of(thing)), person);
    }

    @Override
    public void hide(UUID thing) {
        hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        hide(thing, null);
    }

    /// Holds the undertaking, so that it is not agreed with the words in the same moment.
    private void hide(UUID thing, @Nullable Instant at) {
        var undertaking = undertakings.hold(store.get(thing).undertaking());
        words.hideProposal(thing, at);
        var accord = store.get(thing);
        if (accord.isPublic()) {
            history.hide(undertaking.id(), accord.wording(), at);
        }
        if (accord.about() == Accord.About.GOAL && accord.state() == Accord.State.AGREED) {
            goals.sayAgain(accord);
        }
        if (undertaking.goalAgreedAt() != null
                && store.findGoal(undertaking.id())
                        .filter(goal -> goal.id().equals(thing))
                        .isPresent()) {
            undertakings.setGoal(undertaking.id(), accord.words(), undertaking.goalAgreedAt());
            findability.note(undertaking.id());
        }
    }
}
