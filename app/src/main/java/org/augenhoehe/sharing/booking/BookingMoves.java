package org.augenhoehe.sharing.booking;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How a booking goes on: the only way from one state to the next. Who may do it, the caller knows.
@Component
public class BookingMoves {
    private static final Map<BookingState, Set<BookingState>> WAYS = Map.of(
            BookingState.ASKED, Set.of(BookingState.AGREED, BookingState.DECLINED, BookingState.CANCELLED),
            BookingState.AGREED, Set.of(BookingState.OUT, BookingState.CANCELLED, BookingState.MISSED),
            BookingState.OUT, Set.of(BookingState.BACK));

    private final BookingStore store;
    private final BookingNews news;
    private final ObjectProvider<BookingHearing> hearing;
    private final Clock clock;

    BookingMoves(BookingStore store, BookingNews news, ObjectProvider<BookingHearing> hearing, Clock clock) {
        this.store = store;
        this.news = news;
        this.hearing = hearing;
        this.clock = clock;
    }

    public static boolean isPossible(BookingState from, BookingState to) {
        return WAYS.getOrDefault(from, Set.of()).contains(to);
    }

    /// @param answer why; empty leaves what was said before
    /// @param by who moves it and needs no telling; null for the house itself
    /// @return whether it went that way; not where it stands otherwise by now
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(UUID id, BookingState to, String answer, @Nullable UUID by) {
        return went(id, to, answer, by, true);
    }

    /// The same for all that repeat together: people are told once.
    ///
    /// @return how many went that way
    @Transactional(propagation = Propagation.MANDATORY)
    public int moveAll(Collection<UUID> ids, BookingState to, String answer, @Nullable UUID by) {
        var went = 0;
        for (var id : ids) {
            if (went(id, to, answer, by, went == 0)) {
                went++;
            }
        }
        return went;
    }

    private boolean went(UUID id, BookingState to, String answer, @Nullable UUID by, boolean told) {
        var before = store.hold(id);
        if (!isPossible(before.state(), to)) {
            return false;
        }
        store.move(id, to, answer, by, clock.instant());
        var after = store.get(id);
        if (told) {
            news.tell(after, by);
        }
        heard(after);
        return true;
    }

    /// Both sides and all parts of the room hear how it stands. Called by whoever takes or changes a booking.
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(Booking booking, @Nullable UUID by) {
        news.tell(booking, by);
        heard(booking);
    }

    /// All parts of the room hear how it stands; people are told otherwise.
    @Transactional(propagation = Propagation.MANDATORY)
    public void heard(Booking booking) {
        hearing.orderedStream().forEach(part -> part.moved(booking));
    }
}
