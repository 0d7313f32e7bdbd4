package org.augenhoehe.people.slip;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The batches. See the package's own words for why they are stored as they are.
@Repository
class SlipStore {
    private final JdbcClient db;

    SlipStore(JdbcClient db) {
        this.db = db;
    }

    void add(SlipBatch batch, List<SlipCode> slips) {
        // Sorted by hash: the order in which they were printed is not kept.
        var good = slips.stream()
                .map(SlipCode::hash)
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        db.sql("""
                insert into people.slip_batch (id, organisation, kind, printed_on, good_until, size, good)
                values (:id, :organisation, :kind, :printed, :until, :size, :good)
                """)
                .param("id", batch.id())
                .param("organisation", batch.organisation())
                .param("kind", batch.kind().name())
                .param("printed", batch.printedOn())
                .param("until", batch.goodUntil())
                .param("size", batch.size())
                .param("good", good)
                .update();
    }

    /// Only one redemption at a time for the same organisation and kind; such a lock is written nowhere.
    void hold(UUID organisation, StandingKind kind) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", organisation + " " + kind)
                .query((row, number) -> 0)
                .single();
    }

    Optional<Good> findGood(SlipCode slip, LocalDate today) {
        return db.sql("""
                select organisation, kind from people.slip_batch where :hash = any(good) and good_until >= :today
                """)
                .param("hash", slip.hash())
                .param("today", today)
                .query(Good.class)
                .optional();
    }

    /// Takes the slip away and writes every batch of the same organisation and kind anew, so that none
    /// of them tells by its traces that it was the one.
    void use(SlipCode slip, Good what) {
        db.sql("""
                update people.slip_batch set good = array_remove(good, :hash)
                where organisation = :organisation and kind = :kind
                """)
                .param("hash", slip.hash())
                .param("organisation", what.organisation())
                .param("kind", what.kind().name())
                .update();
    }

    List<SlipBatch> listOf(UUID organisation, LocalDate today) {
        return db.sql("""
                select id, organisation, kind, printed_on, good_until, size from people.slip_batch
                where organisation = :organisation and good_until >= :today order by good_until, printed_on, id
                """)
                .param("organisation", organisation)
                .param("today", today)
                .query(SlipBatch.class)
                .list();
    }

    /// @return false where the organisation has no such batch
    boolean drop(UUID organisation, UUID batch) {
        return db.sql("delete from people.slip_batch where id = :id and organisation = :organisation")
                        .param("id", batch)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    void dropBefore(LocalDate today) {
        db.sql("delete from people.slip_batch where good_until < :today")
                .param("today", today)
                .update();
    }

    /// A changed row leaves its old self in the file of the table until it is swept; this leaves nothing.
    void sweep() {
        db.sql("vacuum (full) people.slip_batch, people.slip_standing").update();
    }

    /// @param organisation,kind what the slip confirms
    record Good(UUID organisation, StandingKind kind) {}
}
