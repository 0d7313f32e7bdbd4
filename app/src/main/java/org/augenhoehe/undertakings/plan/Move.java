package org.augenhoehe.undertakings.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.life.Undertaking;

/// What can be done with an undertaking as a whole. It begins to run by entering its first phase, which is no move.
public enum Move {
    PAUSE(EnumSet.of(UndertakingState.RUNNING), UndertakingState.PAUSED, true, false),
    GO_ON(EnumSet.of(UndertakingState.PAUSED), UndertakingState.RUNNING, false, false),
    FINISH(EnumSet.of(UndertakingState.RUNNING, UndertakingState.PAUSED), UndertakingState.FINISHED, false, false),
    STOP(
            EnumSet.of(UndertakingState.PREPARING, UndertakingState.RUNNING, UndertakingState.PAUSED),
            UndertakingState.STOPPED,
            true,
            true),
    REOPEN(EnumSet.of(UndertakingState.FINISHED, UndertakingState.STOPPED), UndertakingState.RUNNING, true, true);

    private final Set<UndertakingState> from;
    private final UndertakingState to;
    private final boolean owesReason;
    private final boolean byUsers;

    Move(Set<UndertakingState> from, UndertakingState to, boolean owesReason, boolean byUsers) {
        this.from = from;
        this.to = to;
        this.owesReason = owesReason;
        this.byUsers = byUsers;
    }

    public boolean isPossibleFrom(UndertakingState state) {
        return from.contains(state);
    }

    /// What never ran goes on preparing.
    UndertakingState target(Undertaking undertaking) {
        return to == UndertakingState.RUNNING && undertaking.phase() == null ? UndertakingState.PREPARING : to;
    }

    /// All who take part read it.
    public boolean owesReason() {
        return owesReason;
    }

    /// Users may do it too, not only hosts.
    public boolean byUsers() {
        return byUsers;
    }

    /// Stands in the history.
    public String act() {
        return name().toLowerCase(Locale.ROOT);
    }
}
