package org.augenhoehe.timebank.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Hours that one side gives and the other takes.
///
/// @param giver the account whose side does the work, and gets the hours
/// @param receiver the account whose side is helped, and pays the hours
/// @param day on which it is done, or was
/// @param words what it is about
/// @param occasionKind of its [org.augenhoehe.timebank.Occasion]; empty where it is free
/// @param undertaking whose hosts speak for the community; null else
/// @param giverPerson,receiverPerson who spoke for each side last; null where nobody has, or once they are gone
/// @param giverConfirmed,receiverConfirmed when each side said that it is done; null before
/// @param answer why it was declined; empty else, and where moderation hid it
/// @param gift whether one side does not count
/// @param posting that moved the hours; null before, and where nothing was to be moved
/// @param hidden whether moderation hid the words
/// @param assisted whether somebody wrote it down for the one who asked
public record Exchange(
        UUID id,
        UUID giver,
        UUID receiver,
        int minutes,
        LocalDate day,
        String words,
        String occasionKind,
        @Nullable UUID occasion,
        @Nullable UUID undertaking,
        ExchangeState state,
        boolean askedByGiver,
        @Nullable UUID giverPerson,
        @Nullable UUID receiverPerson,
        @Nullable Instant giverConfirmed,
        @Nullable Instant receiverConfirmed,
        String answer,
        boolean gift,
        @Nullable UUID posting,
        Instant at,
        Instant movedAt,
        boolean hidden,
        boolean assisted) {
    public static final String PATH = "/zeitbank/austausch";
    /// What moderation calls what an exchange is about.
    public static final String WORDS = "zeitaustausch";
    /// What moderation calls why one was declined.
    public static final String ANSWER = "zeitabsage";

    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    /// The account on the side of the giver, or the other.
    public UUID account(boolean ofGiver) {
        return ofGiver ? giver : receiver;
    }

    public boolean isConfirmed(boolean byGiver) {
        return (byGiver ? giverConfirmed : receiverConfirmed) != null;
    }

    /// Who spoke for a side last.
    public @Nullable UUID person(boolean ofGiver) {
        return ofGiver ? giverPerson : receiverPerson;
    }
}
