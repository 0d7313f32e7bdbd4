package org.augenhoehe.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {
    private static final HexFormat HEX = HexFormat.of();
    private static final String FILTER = """
             from platform.audit_entry
            where (cast(:act as text) is null or act = :act)
              and (cast(:from as timestamptz) is null or at >= :from)
              and (cast(:to as timestamptz) is null or at < :to)
              and (cast(:pseudonyms as bytea[]) is null or about = any(cast(:pseudonyms as bytea[]))
                  or (not :onlyAbout and actor = any(cast(:pseudonyms as bytea[]))))
            """;

    private final JdbcClient db;

    AuditStore(JdbcClient db) {
        this.db = db;
    }

    /// Writers wait for one another until the end of their transactions, so that the chain stays one.
    void takeTurns() {
        db.sql("select pg_advisory_xact_lock(hashtext('platform.audit_entry'))").query(row -> {});
    }

    Optional<AuditEntry> findLast() {
        return db.sql("select * from platform.audit_entry order by number desc limit 1")
                .query(AuditStore::entry)
                .optional();
    }

    void add(AuditEntry entry) {
        db.sql("""
                insert into platform.audit_entry (number, at, act, actor, about, reason, previous, hash)
                values (:number, :at, :act, :actor, :about, :reason, :previous, :hash)
                """)
                .param("number", entry.number())
                .param("at", Timestamp.from(entry.at()))
                .param("act", entry.act())
                .param("actor", bytes(entry.actor()))
                .param("about", bytes(entry.about()))
                .param("reason", entry.reason())
                .param("previous", bytes(entry.previous()))
                .param("hash", bytes(entry.hash()))
                .update();
    }

    /// All entries in their order, read as a stream inside the caller's transaction.
    Stream<AuditEntry> all() {
        return db
                .sql("select * from platform.audit_entry order by number")
                .withFetchSize(1000)
                .query(AuditStore::entry)
                .stream();
    }

    List<AuditEntry> list(AuditFilter filter, int limit, int offset) {
        return filtered("select *" + FILTER + " order by number desc limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditStore::entry)
                .list();
    }

    int count(AuditFilter filter) {
        return filtered("select count(*)" + FILTER, filter).query(Integer.class).single();
    }

    List<String> listActs() {
        return db.sql("select distinct act from platform.audit_entry order by act")
                .query(String.class)
                .list();
    }

    Optional<Pseudonym> findPseudonym(UUID id) {
        return db.sql("select id, key, pseudonym from platform.audit_key where id = :id")
                .param("id", id)
                .query(AuditStore::pseudonym)
                .optional();
    }

    List<Pseudonym> listPseudonyms(Collection<String> texts) {
        return db.sql("select id, key, pseudonym from platform.audit_key where pseudonym = any(:pseudonyms)")
                .param("pseudonyms", arrays(texts))
                .query(AuditStore::pseudonym)
                .list();
    }

    /// Keeps the one that was there first, also when two writers come at once.
    void keep(Pseudonym fresh) {
        db.sql("""
                insert into platform.audit_key (id, key, pseudonym) values (:id, :key, :pseudonym)
                on conflict (id) do nothing
                """)
                .param("id", fresh.id())
                .param("key", HEX.parseHex(fresh.key()))
                .param("pseudonym", HEX.parseHex(fresh.text()))
                .update();
    }

    void destroyKey(UUID id) {
        db.sql("delete from platform.audit_key where id = :id").param("id", id).update();
    }

    private JdbcClient.StatementSpec filtered(String sql, AuditFilter filter) {
        return db.sql(sql)
                .param("act", filter.act())
                .param("from", timestamp(filter.from()))
                .param("to", timestamp(filter.to()))
                .param("pseudonyms", filter.pseudonyms() == null ? null : arrays(filter.pseudonyms()))
                .param("onlyAbout", filter.onlyAbout());
    }

    private static byte[][] arrays(Collection<String> pseudonyms) {
        return pseudonyms.stream().map(HEX::parseHex).toArray(byte[][]::new);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static byte @Nullable [] bytes(@Nullable String hex) {
        return hex == null ? null : HEX.parseHex(hex);
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HEX.formatHex(bytes);
    }

    private static AuditEntry entry(ResultSet row, int count) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("act"),
                hex(row.getBytes("actor")),
                hex(row.getBytes("about")),
                row.getString("reason"),
                HEX.formatHex(row.getBytes("previous")),
                HEX.formatHex(row.getBytes("hash")));
    }

    private static Pseudonym pseudonym(ResultSet row, int count) throws SQLException {
        return new Pseudonym(
                row.getObject("id", UUID.class),
                HEX.formatHex(row.getBytes("key")),
                HEX.formatHex(row.getBytes("pseudonym")));
    }
}
