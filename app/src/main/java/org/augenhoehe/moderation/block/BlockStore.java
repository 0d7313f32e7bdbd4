package org.augenhoehe.moderation.block;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BlockStore {
    private static final String RUNS = "lifted_at is null and until > :now";

    private final JdbcClient db;

    BlockStore(JdbcClient db) {
        this.db = db;
    }

    void add(Block block, UUID person, UUID blocker, @Nullable UUID matter) {
        db.sql("""
                insert into moderation.block (id, person, reason, blocker, at, until, matter)
                values (:id, :person, :reason, :blocker, :at, :until, :matter)
                """)
                .param("id", block.id())
                .param("person", person)
                .param("reason", block.reason())
                .param("blocker", blocker)
                .param("matter", matter, Types.OTHER)
                .param("at", Timestamp.from(block.at()))
                .param("until", Timestamp.from(block.until()))
                .update();
    }

    /// The one that ends last.
    Optional<Block> findRunning(UUID person, Instant now) {
        return db.sql(
                        "select id, reason, at, until, objection, answer from moderation.block where person = :person and "
                                + RUNS + " order by until desc, id limit 1")
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(BlockStore::block)
                .optional();
    }

    List<Block> listRunning(Instant now) {
        return db.sql("select id, reason, at, until, objection, answer from moderation.block where " + RUNS
                        + " order by until, id limit 200")
                .param("now", Timestamp.from(now))
                .query(BlockStore::block)
                .list();
    }

    List<Block> listOf(UUID person) {
        return db.sql(
                        "select id, reason, at, until, objection, answer from moderation.block where person = :person order by at, id")
                .param("person", person)
                .query(BlockStore::block)
                .list();
    }

    /// Nobody else does anything about it until the caller's transaction ends.
    ///
    /// @return empty where it does not run any more
    Optional<Running> hold(UUID id, Instant now) {
        return db.sql("select person, blocker, objection is not null and answer is null as waits from moderation.block"
                        + " where id = :id and " + RUNS + " for update")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(Running.class)
                .optional();
    }

    Optional<UUID> findMatter(UUID id) {
        return db.sql("select matter from moderation.block where id = :id and matter is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /// @return false where it does not run, or its person has objected before
    boolean object(UUID id, UUID person, String objection, Instant now) {
        return db.sql("update moderation.block set objection = :objection, objected_at = :now"
                                + " where id = :id and person = :person and objection is null and " + RUNS)
                        .param("id", id)
                        .param("person", person)
                        .param("objection", objection)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void answer(UUID id, UUID by, String reason, Instant now) {
        db.sql("update moderation.block set answer = :reason, answered_at = :now, answerer = :by where id = :id")
                .param("id", id)
                .param("by", by)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }

    void lift(UUID id, UUID by, Instant now) {
        db.sql("update moderation.block set lifted_at = :now, lifter = :by where id = :id")
                .param("id", id)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    int countWaiting(Instant now) {
        return db.sql("select count(*) from moderation.block where objection is not null and answer is null and "
                        + RUNS)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /// What was decided about somebody goes with them; what they decided stays without them.
    void forget(UUID person) {
        db.sql("delete from moderation.block where person = :person")
                .param("person", person)
                .update();
        for (var column : List.of("blocker", "lifter", "answerer")) {
            db.sql("update moderation.block set %1$s = null where %1$s = :person".formatted(column))
                    .param("person", person)
                    .update();
        }
    }

    private static Block block(ResultSet row, int number) throws SQLException {
        return new Block(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("reason"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("until").toInstant(),
                row.getString("objection"),
                row.getString("answer"));
    }

    /// @param waits whether its person objects and nobody has answered
    record Running(UUID person, @Nullable UUID blocker, boolean waits) {}
}
