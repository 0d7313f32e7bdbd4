package org.augenhoehe.sharing.calendar.outside;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutsideCalendarStore {
    private static final String CALENDAR = """
            select c.id, c.offer, c.name, c.address, c.etag, c.added_by, c.added_at, c.tried_at, c.read_at, c.events,
                c.left_out, c.failed, c.failures
            from sharing.outside_calendar c
            """;

    private final JdbcClient db;

    OutsideCalendarStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID offer, String name, @Nullable String address, UUID by, Instant at) {
        db.sql("""
                insert into sharing.outside_calendar (id, offer, name, address, added_by, added_at, tried_at, read_at,
                    events, left_out)
                values (:id, :offer, :name, :address, :by, :at, :at, :at, 0, 0)
                """)
                .param("id", id)
                .param("offer", offer)
                .param("name", name)
                .param("address", address, Types.VARCHAR)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<OutsideCalendar> find(UUID id) {
        return db.sql(CALENDAR + "where c.id = :id")
                .param("id", id)
                .query(OutsideCalendar.class)
                .optional();
    }

    List<OutsideCalendar> listOf(UUID offer) {
        return db.sql(CALENDAR + "where c.offer = :offer order by c.added_at, c.id")
                .param("offer", offer)
                .query(OutsideCalendar.class)
                .list();
    }

    List<OutsideCalendar> listAddedBy(UUID person) {
        return db.sql(CALENDAR + "where c.added_by = :person order by c.added_at, c.id")
                .param("person", person)
                .query(OutsideCalendar.class)
                .list();
    }

    /// Those of a person's own things, which go with them.
    List<OutsideCalendar> listOfOwner(UUID person) {
        return db.sql(CALENDAR + "join sharing.offer o on o.id = c.offer where o.person = :person order by c.id")
                .param("person", person)
                .query(OutsideCalendar.class)
                .list();
    }

    /// Those that were not tried since a moment, the longest ago first.
    List<OutsideCalendar> listDue(Instant since, int most) {
        return db.sql(CALENDAR + "where c.address is not null and c.tried_at < :since order by c.tried_at limit :most")
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(OutsideCalendar.class)
                .list();
    }

    /// It was read well.
    void read(UUID id, Fetched.New fetched, Instant at) {
        db.sql("""
                update sharing.outside_calendar set tried_at = :at, read_at = :at, etag = :etag, events = :events,
                    left_out = :leftOut, failed = null, failures = 0
                where id = :id
                """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("etag", fetched.etag())
                .param("events", fetched.events())
                .param("leftOut", fetched.leftOut())
                .update();
    }

    /// The same as before: its hours stay, and reach no further ahead than when they were read.
    void same(UUID id, Instant at) {
        db.sql("update sharing.outside_calendar set tried_at = :at, failed = null, failures = 0 where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void fail(UUID id, Fetched.Why why, Instant at) {
        db.sql("""
                update sharing.outside_calendar set tried_at = :at, failed = :why, failures = failures + 1
                where id = :id
                """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("why", why.name())
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from sharing.calendar_conflict where calendar = :id")
                .param("id", id)
                .update();
        db.sql("delete from sharing.outside_calendar where id = :id")
                .param("id", id)
                .update();
    }

    /// What is booked of an offer in hours that this calendar blocks, too.
    List<UUID> listOverlaps(OutsideCalendar calendar, Instant now) {
        return db.sql("""
                select distinct b.id from sharing.booking b
                join sharing.blocked k on k.offer = b.offer and k.from_at < b.until_at and k.until_at > b.from_at
                where b.offer = :offer and k.source = :source and b.until_at > :now
                    and b.state in ('ASKED', 'AGREED', 'OUT')
                """)
                .param("offer", calendar.offer())
                .param("source", OutsideCalendar.source(calendar.id()))
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /// Writes down what overlaps now.
    ///
    /// @return how many of them are new
    int conflicts(UUID calendar, Collection<UUID> bookings, Instant at) {
        db.sql("delete from sharing.calendar_conflict where calendar = :calendar and booking <> all(:bookings)")
                .param("calendar", calendar)
                .param("bookings", bookings.toArray(UUID[]::new))
                .update();
        return db.sql("""
                insert into sharing.calendar_conflict (calendar, booking, told_at)
                select :calendar, booking, :at from unnest(cast(:bookings as uuid[])) as one (booking)
                on conflict do nothing
                """)
                .param("calendar", calendar)
                .param("bookings", bookings.toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    /// What overlaps with a calendar of an offer and is still booked.
    List<UUID> listConflicts(UUID offer) {
        return db.sql("""
                select distinct x.booking from sharing.calendar_conflict x
                join sharing.outside_calendar c on c.id = x.calendar
                join sharing.booking b on b.id = x.booking
                where c.offer = :offer and b.state in ('ASKED', 'AGREED', 'OUT')
                """).param("offer", offer).query(UUID.class).list();
    }

    void forget(UUID person) {
        db.sql("update sharing.outside_calendar set added_by = null where added_by = :person")
                .param("person", person)
                .update();
    }
}
