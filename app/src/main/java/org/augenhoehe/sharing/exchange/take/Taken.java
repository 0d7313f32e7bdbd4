package org.augenhoehe.sharing.exchange.take;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.sharing.offer.book.OfferAnswer;

/// What came of taking a file: all of it, or nothing.
sealed interface Taken {
    /// @param offers new or changed
    /// @param same how many stood here already, as the file says
    record All(int offers, int bookings, int same) implements Taken {
        int things() {
            return offers + bookings;
        }
    }

    /// It was taken or dropped meanwhile, or cannot be read any more.
    record Gone() implements Taken {}

    /// The rules of the house are against this line.
    record Refused(long line, OfferAnswer.Why why) implements Taken {}

    /// Its words do not come in.
    record Closed(long line, Answer because) implements Taken {}

    /// Somebody has it at that time.
    record Overlaps(long line) implements Taken {}
}
