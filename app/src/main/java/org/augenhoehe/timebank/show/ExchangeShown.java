package org.augenhoehe.timebank.show;

import java.time.LocalDate;

import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeState;
import org.jspecify.annotations.Nullable;

/// An exchange as one of its sides sees it.
///
/// @param giving whether it is the side that does the work
/// @param giver,receiver what both accounts are called
/// @param occasion what it is for, in another room; null where it is free, or that is gone
/// @param spoke whether the visitor spoke for the other side, so that somebody else has to speak for this one
public record ExchangeShown(
        Exchange exchange,
        boolean giving,
        String giver,
        String receiver,
        @Nullable For occasion,
        boolean spoke,
        LocalDate today) {

    /// @param path its page
    public record For(String name, String path) {}

    public String other() {
        return giving ? receiver : giver;
    }

    /// Whether this side was asked and has not answered.
    public boolean isAsked() {
        return exchange.state() == ExchangeState.ASKED && exchange.askedByGiver() != giving;
    }

    public boolean canAgree() {
        return isAsked() && !spoke && !exchange.day().isBefore(today);
    }

    public boolean canConfirm() {
        return exchange.state().isOpen()
                && !exchange.isConfirmed(giving)
                && !spoke
                && !exchange.day().isAfter(today);
    }

    /// Whether something waits for this side.
    public boolean waits() {
        return canAgree() || canConfirm() && exchange.isConfirmed(!giving);
    }
}
