package org.augenhoehe.timebank.exchange.book;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An exchange as somebody asks for it.
///
/// @param own the account for which they ask
/// @param other the account on the other side; null where the occasion says who it is
/// @param gives whether the own side does the work
/// @param done whether it is done: then it is confirmed by the own side at once
/// @param occasionKind empty where it is free
public record Proposal(
        UUID own,
        @Nullable UUID other,
        boolean gives,
        int minutes,
        LocalDate day,
        String words,
        boolean done,
        String occasionKind,
        @Nullable UUID occasion) {

    /// Free, for nothing that stands elsewhere.
    public Proposal(UUID own, UUID other, boolean gives, int minutes, LocalDate day, String words, boolean done) {
        this(own, other, gives, minutes, day, words, done, "", null);
    }
}
