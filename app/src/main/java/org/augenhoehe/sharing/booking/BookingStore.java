package org.augenhoehe.sharing.booking;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Bookings as they stand. What is taken and kept anew is written by {@link TakingStore}.
@Repository
public class BookingStore {
    public static final String READ = """
            select b.id, b.offer, b.piece, b.person, b.organisation, b.caller, b.from_at as "from",
                b.until_at as "until", b.state, b.series, case when b.hidden_at is null then b.words else '' end as words,
                case when b.answer_hidden_at is null then b.answer else '' end as answer, b.fair, b.at, b.moved_at
            from sharing.booking b
            """;

    private final JdbcClient db;

    BookingStore(JdbcClient db) {
        this.db = db;
    }

    public Optional<Booking> find(UUID id) {
        return db.sql(READ + "where b.id = :id")
                .param("id", id)
                .query(Booking.class)
                .optional();
    }

    public Booking get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// Until the end of the transaction nobody else moves it. Whoever also holds the offer holds that first.
    public Booking hold(UUID id) {
        return db.sql(READ + "where b.id = :id for update of b")
                .param("id", id)
                .query(Booking.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Booking> list(Collection<UUID> ids) {
        return db.sql(READ + "where b.id = any(:ids) order by b.from_at, b.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Booking.class)
                .list();
    }

    /// What somebody borrows and has borrowed, the latest first.
    public List<Booking> listOf(UUID person, int most) {
        return db.sql(READ + "where b.person = :person order by b.from_at desc, b.id desc limit :most")
                .param("person", person)
                .param("most", most)
                .query(Booking.class)
                .list();
    }

    public List<Booking> listOf(UUID person, int limit, int offset) {
        return db.sql(READ + """
                where b.person = :person order by b.from_at desc, b.id desc limit :limit offset :offset
                """)
                .param("person", person)
                .param("limit", limit)
                .param("offset", offset)
                .query(Booking.class)
                .list();
    }

    public int countOf(UUID person) {
        return db.sql("select count(*) from sharing.booking where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /// What somebody borrows that is not over, the earliest first.
    public List<Booking> listOpenOf(UUID person, Instant now, int most) {
        return db.sql(READ + """
                where b.person = :person
                    and (b.state = 'OUT' or b.state in ('ASKED', 'AGREED') and b.until_at > :now)
                order by b.from_at, b.id limit :most
                """)
                .param("person", person)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Booking.class)
                .list();
    }

    /// What of an offer is booked so that it ends after a moment, in whatever state, the earliest first.
    public List<Booking> listOfOffer(UUID offer, Instant after, int most) {
        return db.sql(READ + """
                where b.offer = :offer and b.until_at > :after order by b.from_at, b.id limit :most
                """)
                .param("offer", offer)
                .param("after", Timestamp.from(after))
                .param("most", most)
                .query(Booking.class)
                .list();
    }

    /// What repeats together, the earliest first.
    public List<Booking> listOfSeries(UUID series) {
        return db.sql(READ + "where b.series = :series order by b.from_at, b.id")
                .param("series", series)
                .query(Booking.class)
                .list();
    }

    /// How it stands from now on. Nobody but {@link BookingMoves} calls it.
    ///
    /// @param answer why; empty leaves what was said before
    void move(UUID id, BookingState state, String answer, @Nullable UUID by, Instant at) {
        db.sql("""
                update sharing.booking set state = :state, moved_at = :at, held_until = null,
                    answer = case when :answer = '' then answer else :answer end,
                    answer_hidden_at = case when :answer = '' then answer_hidden_at end,
                    answered_by = case when :answer = '' then answered_by else :by end
                where id = :id
                """)
                .param("id", id)
                .param("state", state.name())
                .param("answer", answer)
                .param("by", by, Types.OTHER)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Whether somebody and whoever lends it have agreed on something that is not over.
    public boolean isAgreed(UUID person, UUID offer, Instant now) {
        return db.sql("""
                select exists (select from sharing.booking where offer = :offer and person = :person
                    and (state = 'OUT' or state = 'AGREED' and until_at > :now))
                """)
                .param("offer", offer)
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    public boolean isUnderWay(UUID offer, Instant now) {
        return db.sql("""
                select exists (select from sharing.booking where offer = :offer
                    and (state = 'OUT' or state = 'AGREED' and until_at > :now))
                """)
                .param("offer", offer)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /// How many pieces the bookings that are not over need: the most that are kept at one moment, and no fewer than the
    /// highest number that is out.
    public int countAtOnce(UUID offer, Instant now) {
        return db.sql("""
                with open as (
                    select b.kept, b.state, p.number from sharing.booking b join sharing.piece p on p.id = b.piece
                    where b.offer = :offer and b.state in ('ASKED', 'AGREED', 'OUT')
                        and (b.state = 'OUT' or b.until_at > :now)
                )
                select greatest(
                    coalesce((select max((select count(*) from open other where other.kept @> lower(one.kept)))
                        from open one), 0),
                    coalesce((select max(number) from open where state = 'OUT'), 0))
                """)
                .param("offer", offer)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /// Of several bookings those that are kept for somebody who waited, until when they can say whether they still
    /// want it.
    public Map<UUID, Instant> heldUntil(Collection<UUID> ids) {
        var held = new HashMap<UUID, Instant>();
        db.sql("select id, held_until from sharing.booking where id = any(:ids) and held_until is not null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    held.put(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant());
                });
        return held;
    }
}
