package org.augenhoehe.sharing.calendar.outside;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads calendars from elsewhere again. No transaction is open while a machine elsewhere thinks.
@Component
class OutsideCalendarWork {
    private static final Logger log = LoggerFactory.getLogger(OutsideCalendarWork.class);

    /// A little less than an hour, so that each is read once an hour, whenever the job comes by.
    private static final Duration EACH = Duration.ofMinutes(55);

    /// So long the hours that were read reach far enough ahead: then all of it is read, also where nothing changed.
    private static final Duration FRESH = Duration.ofDays(7);

    /// Others need the thread, too; what is left comes next time.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 200;

    private final OutsideCalendarStore store;
    private final OutsideCalendarBook book;
    private final CalendarFetching fetching;
    private final Clock clock;

    OutsideCalendarWork(OutsideCalendarStore store, OutsideCalendarBook book, CalendarFetching fetching, Clock clock) {
        this.store = store;
        this.book = book;
        this.fetching = fetching;
        this.clock = clock;
    }

    void readAll() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var calendar : store.listDue(clock.instant().minus(EACH), AT_ONCE)) {
            if (System.nanoTime() - end > 0) {
                return;
            }
            readOrMark(calendar);
        }
    }

    /// One that nobody foresaw keeps no other waiting, and comes back in its turn.
    private void readOrMark(OutsideCalendar calendar) {
        try {
            var _ = read(calendar);
        } catch (RuntimeException broken) {
            log.warn("Calendar {} could not be read", calendar.id(), broken);
            var _ = book.taken(calendar.id(), new Fetched.Failed(Fetched.Why.UNREADABLE));
        }
    }

    Fetched read(OutsideCalendar calendar) {
        var fresh = calendar.readAt().plus(FRESH).isAfter(clock.instant());
        var address = calendar.address();
        var fetched = address == null ? new Fetched.Same() : fetching.fetch(address, fresh ? calendar.etag() : "");
        var _ = book.taken(calendar.id(), fetched);
        return fetched;
    }
}
