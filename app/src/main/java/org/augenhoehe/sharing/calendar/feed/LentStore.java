package org.augenhoehe.sharing.calendar.feed;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What somebody lends, and what is lent of it.
@Repository
class LentStore {
    private final JdbcClient db;

    LentStore(JdbcClient db) {
        this.db = db;
    }

    /// Bookings that end after a moment, of everything that is a person's own or belongs to one of several groups and
    /// organisations, the earliest first.
    List<Booking> list(UUID person, Collection<UUID> organisations, Instant after, int most) {
        return db.sql(BookingStore.READ + """
                join sharing.offer o on o.id = b.offer
                where (o.person = :person or o.organisation = any(:organisations)) and b.until_at > :after
                    and b.state in ('ASKED', 'AGREED', 'OUT', 'BACK', 'CANCELLED', 'MISSED')
                order by b.from_at, b.id limit :most
                """)
                .param("person", person)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("after", Timestamp.from(after))
                .param("most", most)
                .query(Booking.class)
                .list();
    }
}
