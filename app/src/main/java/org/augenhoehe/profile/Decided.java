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
/// @param binding whether it binds; else it was mere advice, and `electorate` is empty
/// @param electorate who could vote, each in the standing in which they could
/// @param options all that could be chosen
public record Decided(
        UUID id,
        UUID undertaking,
        Phase phase,
        LocalDate day,
        String question,
        String href,
        boolean binding,
        Map<UUID, StandingKind> electorate,
        Veto veto,
        List<Choice> options) {

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
    public record Choice(
            @Nullable UUID source,
            Set<UUID> proposers,
            boolean chosen,
            @Nullable Long cents) {}
}
