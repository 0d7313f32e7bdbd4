package org.augenhoehe.undertakings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.jspecify.annotations.Nullable;

/// How an undertaking went so far.
///
/// @param easyQuestion empty where nobody wrote it
/// @param organisation for which it was started; null where people started it for themselves
/// @param phases those that ran or run
/// @param agreements what was agreed by consent
public record Course(
        UUID undertaking,
        String question,
        String easyQuestion,
        @Nullable UUID organisation,
        UndertakingState state,
        Set<Phase> phases,
        List<Member> members,
        List<Agreement> agreements) {

    /// Somebody who takes part.
    ///
    /// @param standing as far as it is confirmed; null else
    public record Member(UUID person, @Nullable StandingKind standing, boolean host) {}

    /// The goal, or who hosts. Everybody who takes part can object; who said something is in `voices`.
    ///
    /// @param host who became a host or no longer is one; null for a goal, or once that person is gone
    /// @param phase the one that ran then; the first that ever ran where none did
    public record Agreement(
            boolean goal, boolean leaves, @Nullable UUID host, Phase phase, LocalDate day, Set<UUID> voices) {}
}
