package org.augenhoehe.sharing.booking.desk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Bookings as whoever lends the things looks at them.
@Repository
class OwnerBookingStore {
    private static final String OPEN = "(b.state = 'OUT' or b.state in ('ASKED', 'AGREED') and b.until_at > :now)";

    private final JdbcClient db;

    OwnerBookingStore(JdbcClient db) {
        this.db = db;
    }

    /// What of an offer is not over, the earliest first.
    List<Booking> listOpen(UUID offer, Instant now, int most) {
        return db.sql(BookingStore.READ + " where b.offer = :offer and " + OPEN
                        + " order by b.from_at, b.id limit :most")
                .param("offer", offer)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Booking.class)
                .list();
    }

    /// What of an offer is over, the latest first.
    List<Booking> listOver(UUID offer, Instant now, int limit, int offset) {
        return db.sql(BookingStore.READ + " where b.offer = :offer and not " + OPEN
                        + " order by b.from_at desc, b.id desc limit :limit offset :offset")
                .param("offer", offer)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .param("offset", offset)
                .query(Booking.class)
                .list();
    }

    int countOver(UUID offer, Instant now) {
        return db.sql("select count(*) from sharing.booking b where b.offer = :offer and not " + OPEN)
                .param("offer", offer)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /// What of an organisation waits for an answer, the oldest first.
    List<Booking> listAsked(UUID organisation, int most) {
        return db.sql(BookingStore.READ + """
                join sharing.offer o on o.id = b.offer
                where o.organisation = :organisation and b.state = 'ASKED' and b.held_until is null
                order by b.from_at, b.id limit :most
                """)
                .param("organisation", organisation)
                .param("most", most)
                .query(Booking.class)
                .list();
    }

    /// What of an organisation is fetched on a day.
    List<Booking> listFetched(UUID organisation, Span day, int most) {
        return db.sql(BookingStore.READ + """
                join sharing.offer o on o.id = b.offer
                where o.organisation = :organisation and b.state in ('AGREED', 'OUT')
                    and b.from_at >= :from and b.from_at < :until
                order by b.from_at, b.id limit :most
                """)
                .param("organisation", organisation)
                .param("from", Timestamp.from(day.from()))
                .param("until", Timestamp.from(day.until()))
                .param("most", most)
                .query(Booking.class)
                .list();
    }

    /// What of an organisation is brought back on a day, and what should have been before.
    List<Booking> listBrought(UUID organisation, Span day, int most) {
        return db.sql(BookingStore.READ + """
                join sharing.offer o on o.id = b.offer
                where o.organisation = :organisation and (b.state = 'OUT' and b.until_at <= :until
                    or b.state = 'AGREED' and b.until_at > :from and b.until_at <= :until)
                order by b.until_at, b.id limit :most
                """)
                .param("organisation", organisation)
                .param("from", Timestamp.from(day.from()))
                .param("until", Timestamp.from(day.until()))
                .param("most", most)
                .query(Booking.class)
                .list();
    }
}
