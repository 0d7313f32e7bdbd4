package org.augenhoehe.moderation.block;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BlockStore {
    private static final String RUNS = "lifted_at is null and until > :now";

    private final JdbcClient db;

    BlockStore(JdbcClient db) {
        this.db = db;
    }

    void add(Block block, UUID person, UUID blocker) {
        db.sql("""
                insert into moderation.block (id, person, reason, blocker, at, until)
                values (:id, :person, :reason, :blocker, :at, :until)
                """)
                .param("id", block.id())
                .param("person", person)
                .param("reason", block.reason())
                .param("blocker", blocker)
                .param("at", Timestamp.from(block.at()))
                .param("until", Timestamp.from(block.until()))
                .update();
    }

    /// The one that ends last.
    Optional<Block> findRunning(UUID person, Instant now) {
        return db.sql("select id, reason, at, until from moderation.block where person = :person and " + RUNS
                        + " order by until desc, id limit 1")
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(BlockStore::block)
                .optional();
    }

    List<Block> listRunning(Instant now) {
        return db.sql("select id, reason, at, until from moderation.block where " + RUNS
                        + " order by until, id limit 200")
                .param("now", Timestamp.from(now))
                .query(BlockStore::block)
                .list();
    }

    List<Block> listOf(UUID person) {
        return db.sql("select id, reason, at, until from moderation.block where person = :person order by at, id")
                .param("person", person)
                .query(BlockStore::block)
                .list();
    }

    /// @return whom it kept from writing; empty where it did not run any more
    Optional<UUID> lift(UUID id, Instant now) {
        return db.sql("update moderation.block set lifted_at = :now where id = :id and " + RUNS + " returning person")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /// What was decided about somebody goes with them; what they decided stays without them.
    void forget(UUID person) {
        db.sql("delete from moderation.block where person = :person")
                .param("person", person)
                .update();
        db.sql("update moderation.block set blocker = null where blocker = :person")
                .param("person", person)
                .update();
    }

    private static Block block(ResultSet row, int number) throws SQLException {
        return new Block(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("reason"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("until").toInstant());
    }
}
