package org.augenhoehe.participation.decision.roll;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who may vote in a binding step: everybody who takes part in a confirmed standing that the step is for, whether it
/// was confirmed by a slip, by membership, or by somebody who vouches. How is not taken down: a slip leaves no trace.
@Component
public class Roll {
    private final Undertakings undertakings;
    private final RollStore store;
    private final AppealStore appeals;

    Roll(Undertakings undertakings, RollStore store, AppealStore appeals) {
        this.undertakings = undertakings;
        this.store = store;
        this.appeals = appeals;
    }

    /// Everybody who may be on it.
    public Map<UUID, StandingKind> listEntitled(Step step) {
        var standings = new HashMap<UUID, StandingKind>(undertakings.confirmedStandings(step.undertaking()));
        standings.values().removeIf(standing -> !step.audience().includes(standing));
        return standings;
    }

    /// Puts them on it, when the paper is fixed.
    @Transactional(propagation = Propagation.MANDATORY)
    public void draw(Step step, Map<UUID, StandingKind> entitled) {
        store.add(step.id(), entitled, false);
    }

    /// Which side somebody votes on; empty for whom the roll does not name. It stays so until the end of a transaction
    /// that holds the person still: nobody is taken off the roll without that.
    public Optional<Side> findSide(UUID step, UUID person) {
        return store.find(step, person).map(Side::of);
    }

    /// How many are on it, and whether somebody is.
    public Extent extent(UUID step, @Nullable UUID person) {
        return store.extent(step, person);
    }

    /// How somebody stands to it who would like to vote.
    public Place place(Step step, UUID person) {
        if (store.find(step.id(), person).isPresent()) {
            return Place.ON;
        }
        if (!undertakings.takesPart(person, step.undertaking())) {
            return Place.OUTSIDE;
        }
        if (appeals.hasRemoved(step.id(), person)) {
            return Place.TAKEN_OFF;
        }
        var standing = undertakings.confirmedStandings(step.undertaking()).get(person);
        if (standing == null) {
            return Place.NOT_CONFIRMED;
        }
        return step.audience().includes(standing) ? Place.MAY_JOIN : Place.OTHER_STANDING;
    }

    public enum Place {
        ON,
        /// The standing has been confirmed since the vote began.
        MAY_JOIN,
        NOT_CONFIRMED,
        /// The step is for others.
        OTHER_STANDING,
        TAKEN_OFF,
        /// Takes no part in the undertaking.
        OUTSIDE;

        public String textKey() {
            return "decision.roll.place." + this;
        }
    }

    public record Extent(int people, boolean includes) {}

    public Map<UUID, StandingKind> list(UUID step) {
        return store.list(step);
    }

    /// How often somebody said that a person does not belong on it, and nobody decided.
    public int countUndecided(UUID step) {
        return appeals.countUndecided(step);
    }
}
