package org.augenhoehe.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// A decision whose result stands.
///
/// @param id of the step, which is also its node on the thread
/// @param question as it was put to the vote
/// @param href where the result stands
/// @param force what the result is worth
/// @param electorate who could vote, each in the standing in which they could; empty where it does not bind
/// @param options all that could be chosen
public record Decided(
        UUID id,
        UUID undertaking,
        Phase phase,
        LocalDate day,
        String question,
        String href,
        Force force,
        Map<UUID, StandingKind> electorate,
        Veto veto,
        List<Choice> options) {

    /// What got money: chosen, and with a price.
    public List<Choice> funded() {
        return options.stream()
                .filter(one -> one.chosen() && one.cents() != null)
                .toList();
    }

    public boolean binding() {
        return force == Force.BINDING;
    }

    public enum Force {
        BINDING,
        ADVICE,
        /// Decided by others at another place, and taken over with its result. Nobody here knows who could vote.
        ELSEWHERE
    }

    /// Who could prevent what others want.
    public enum Veto {
        NOBODY,
        /// Several sides had to agree, users among them.
        USERS,
        /// Several sides had to agree, users not among them.
        OTHERS,
        /// Everybody: an objection stands until it is taken up.
        EVERYBODY
    }

    /// @param source what it came from on the thread; null where the hosts put it on the ballot
    /// @param proposers whose proposal it was, as far as they are still there; empty where the hosts put it there
    /// @param cents what it costs; null where nobody said
    /// @param outcome what came of it on the thread, by which promises go on; null where that is the vote itself
    public record Choice(
            @Nullable UUID source,
            Set<UUID> proposers,
            boolean chosen,
            @Nullable Long cents,
            @Nullable UUID outcome) {

        public Choice(@Nullable UUID source, Set<UUID> proposers, boolean chosen, @Nullable Long cents) {
            this(source, proposers, chosen, cents, null);
        }

        /// Whether it is what something came from.
        public boolean isBehind(Set<UUID> sources) {
            return chosen
                    && (outcome != null && sources.contains(outcome) || source != null && sources.contains(source));
        }
    }
}
