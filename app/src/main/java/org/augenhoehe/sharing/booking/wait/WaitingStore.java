package org.augenhoehe.sharing.booking.wait;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who waits for which hours.
@Repository
public class WaitingStore {
    private static final String READ = """
            select w.id, w.offer, w.person, w.organisation, w.from_at as "from", w.until_at as "until", w.words, w.at,
                w.booking
            from sharing.waiting w
            """;

    private final JdbcClient db;

    WaitingStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where they wait for these hours already
    public boolean add(UUID id, UUID person, Wanted wanted, Instant at) {
        return db.sql("""
                insert into sharing.waiting (id, offer, person, organisation, from_at, until_at, words, at)
                values (:id, :offer, :person, :organisation, :from, :until, :words, :at)
                on conflict on constraint waits_once do nothing
                """)
                        .param("id", id)
                        .param("offer", wanted.offer())
                        .param("person", person)
                        .param("organisation", wanted.organisation(), Types.OTHER)
                        .param("from", Timestamp.from(wanted.span().from()))
                        .param("until", Timestamp.from(wanted.span().until()))
                        .param("words", wanted.words())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public Optional<Waiting> find(UUID id) {
        return db.sql(READ + "where w.id = :id")
                .param("id", id)
                .query(Waiting.class)
                .optional();
    }

    Optional<Waiting> findOfBooking(UUID booking) {
        return db.sql(READ + "where w.booking = :booking")
                .param("booking", booking)
                .query(Waiting.class)
                .optional();
    }

    /// For an offer, in order.
    public List<Waiting> listOfOffer(UUID offer) {
        return db.sql(READ + "where w.offer = :offer order by w.at, w.id")
                .param("offer", offer)
                .query(Waiting.class)
                .list();
    }

    public List<Waiting> listOf(UUID person) {
        return db.sql(READ + "where w.person = :person order by w.from_at, w.id")
                .param("person", person)
                .query(Waiting.class)
                .list();
    }

    /// Those for whom nothing is kept yet whose hours fall into others.
    ///
    /// @param except a person who is left out; null for none
    List<Waiting> listWaiting(UUID offer, Span during, @Nullable UUID except) {
        return db.sql(READ + """
                where w.offer = :offer and w.booking is null and not w.passed
                    and w.from_at < :until and w.until_at > :from
                    and w.person is distinct from :except
                order by w.at, w.id
                """)
                .param("offer", offer)
                .param("from", Timestamp.from(during.from()))
                .param("until", Timestamp.from(during.until()))
                .param("except", except, Types.OTHER)
                .query(Waiting.class)
                .list();
    }

    /// Offers for which somebody waits.
    List<UUID> listOffers() {
        return db.sql("select distinct offer from sharing.waiting")
                .query(UUID.class)
                .list();
    }

    /// Hours that were kept for somebody who did not say in time whether they still want them.
    List<UUID> listLapsed(Instant now) {
        return db.sql("select id from sharing.booking where held_until <= :now order by held_until limit 500")
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /// What nobody said yes or no to before it would have begun.
    List<UUID> listUnanswered(Instant now) {
        return db.sql("""
                select id from sharing.booking
                where state = 'ASKED' and held_until is null and from_at <= :now order by from_at limit 500
                """).param("now", Timestamp.from(now)).query(UUID.class).list();
    }

    /// @param passed whether it cannot be theirs as things stand, though it is free
    void pass(UUID id, boolean passed) {
        db.sql("update sharing.waiting set passed = :passed where id = :id and passed <> :passed")
                .param("passed", passed)
                .param("id", id)
                .update();
    }

    int countOf(UUID person) {
        return db.sql("select count(*) from sharing.waiting where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void keep(UUID id, UUID booking) {
        db.sql("update sharing.waiting set booking = :booking where id = :id")
                .param("booking", booking)
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from sharing.waiting where id = :id").param("id", id).update();
    }

    public void forget(UUID person) {
        db.sql("delete from sharing.waiting where person = :person")
                .param("person", person)
                .update();
    }
}
