package org.augenhoehe.timebank.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was posted. It is only added to.
@Repository
public class PostingStore {
    private static final String POSTING = "select id, key, kind, at, corrects, posted_by from timebank.posting ";
    private static final String LINE = """
            select p.id as posting, p.kind, p.at, l.account, o.account as other, l.minutes, l.nth, l.after, p.corrects,
                exists (select from timebank.posting c where c.corrects = p.id) as corrected
            from timebank.leg l
            join timebank.posting p on p.id = l.posting
            join timebank.leg o on o.posting = l.posting and o.account <> l.account
            """;

    private final JdbcClient db;

    PostingStore(JdbcClient db) {
        this.db = db;
    }

    /// In one question to the database: the posting, both its legs, and what both accounts have. The caller holds both.
    ///
    /// @return false where the key is used, or what it corrects is corrected; nothing is written then
    boolean add(Posting posting, Move move, Side from, Side to) {
        return db.sql("""
                with posted as (
                    insert into timebank.posting (id, key, kind, at, corrects, posted_by)
                    values (:id, :key, :kind, :at, :corrects, :by)
                    on conflict do nothing returning id
                ), side (account, minutes, nth, after, lowest) as (
                    values (cast(:from as uuid), -:minutes, cast(:fromNth as bigint), cast(:fromAfter as bigint),
                            cast(:lowest as bigint)),
                        (cast(:to as uuid), :minutes, cast(:toNth as bigint), cast(:toAfter as bigint), null)
                ), legs as (
                    insert into timebank.leg (posting, account, minutes, nth, after, lowest)
                    select posted.id, side.* from posted cross join side
                ), had as (
                    update timebank.account a set balance = side.after, legs = side.nth
                    from posted cross join side where a.id = side.account
                )
                select count(*) from posted
                """)
                        .param("id", posting.id())
                        .param("key", posting.key())
                        .param("kind", posting.kind().name())
                        .param("at", Timestamp.from(posting.at()))
                        .param("corrects", posting.corrects())
                        .param("by", posting.postedBy())
                        .param("minutes", move.minutes())
                        .param("from", move.from())
                        .param("fromNth", from.nth())
                        .param("fromAfter", from.after())
                        .param(
                                "lowest",
                                from.lowest().isPresent() ? from.lowest().getAsLong() : null)
                        .param("to", move.to())
                        .param("toNth", to.nth())
                        .param("toAfter", to.after())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /// What a posting does to one of its accounts.
    record Side(long nth, long after, OptionalLong lowest) {}

    public Optional<Posting> find(UUID id) {
        return db.sql(POSTING + "where id = :id")
                .param("id", id)
                .query(Posting.class)
                .optional();
    }

    public Optional<Posting> findByKey(String key) {
        return db.sql(POSTING + "where key = :key")
                .param("key", key)
                .query(Posting.class)
                .optional();
    }

    /// The one that turned it round.
    public Optional<Posting> findCorrection(UUID posting) {
        return db.sql(POSTING + "where corrects = :posting")
                .param("posting", posting)
                .query(Posting.class)
                .optional();
    }

    /// Whoever loses first.
    public List<Leg> listLegs(UUID posting) {
        return db.sql(
                        "select posting, account, minutes, nth, after from timebank.leg where posting = :id order by minutes")
                .param("id", posting)
                .query(Leg.class)
                .list();
    }

    /// What happened on an account, the last first.
    ///
    /// @param before only lines with a smaller number; [Long#MAX_VALUE] for the last ones
    public List<Line> listLines(UUID account, long before, int most) {
        return db.sql(LINE + "where l.account = :account and l.nth < :before order by l.nth desc limit :most")
                .param("account", account)
                .param("before", before)
                .param("most", most)
                .query(Line.class)
                .list();
    }

    /// What happened on an account in a time, the first first.
    ///
    /// @param until no longer
    public List<Line> listLines(UUID account, Instant from, Instant until) {
        return db.sql(LINE + "where l.account = :account and p.at >= :from and p.at < :until order by l.nth")
                .param("account", account)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Line.class)
                .list();
    }

    /// One posting, as this account sees it.
    public Optional<Line> findLine(UUID account, UUID posting) {
        return db.sql(LINE + "where l.account = :account and l.posting = :posting")
                .param("account", account)
                .param("posting", posting)
                .query(Line.class)
                .optional();
    }

    /// What an account had before a moment.
    public long balanceBefore(UUID account, Instant moment) {
        return db.sql("""
                select l.after from timebank.leg l join timebank.posting p on p.id = l.posting
                where l.account = :account and p.at < :moment order by l.nth desc limit 1
                """)
                .param("account", account)
                .param("moment", Timestamp.from(moment))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    public List<Posting> listPostedBy(UUID person) {
        return db.sql(POSTING + "where posted_by = :person order by at, id")
                .param("person", person)
                .query(Posting.class)
                .list();
    }

    /// Which of several postings are not corrected and can be.
    public List<UUID> listCorrectable(Collection<UUID> postings) {
        return db.sql("""
                select p.id from timebank.posting p where p.id = any(:ids)
                    and p.kind in ('EXCHANGE', 'GIFT', 'DONATION', 'GRANT')
                    and not exists (select from timebank.posting c where c.corrects = p.id)
                """)
                .param("ids", postings.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /// Nobody can tell any more who asked for them.
    public void forget(UUID person) {
        db.sql("update timebank.posting set posted_by = null where posted_by = :person")
                .param("person", person)
                .update();
    }

    /// What of an account's hours came in before a moment and is not used yet: what goes out takes the oldest first.
    public long unusedOf(UUID account, Instant moment) {
        return db.sql("""
                select greatest(0, coalesce(sum(l.minutes) filter (where l.minutes < 0 or p.at < :moment), 0))
                from timebank.leg l join timebank.posting p on p.id = l.posting where l.account = :account
                """)
                .param("account", account)
                .param("moment", Timestamp.from(moment))
                .query(Long.class)
                .single();
    }
}
