package org.augenhoehe.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThreadStore {
    private static final String SHOWN = """
            n.id, n.kind, n.href, n.within, n.open, case when n.hidden_at is null then nullif(n.title, '') end as title
            """;

    /// `union` keeps every edge once, so that a circle ends; the limit ends the recursion itself.
    private static final String WALK = """
            with recursive walk (node, came_from, how) as (
                select cast(:start as uuid), cast(null as uuid), cast(null as text)
                union
                select e.%2$s, e.%1$s, e.how from walk w join thread.edge e on e.%1$s = w.node
            )
            select w.came_from, w.how,
            """ + SHOWN + """
            from (select *, row_number() over () as number from (select * from walk limit :most) bounded) w
            join thread.node n on n.id = w.node order by w.number
            """;

    private final JdbcClient db;

    ThreadStore(JdbcClient db) {
        this.db = db;
    }

    void put(Node node, Instant at) {
        db.sql("""
                insert into thread.node (id, kind, title, href, within, open, created_at)
                values (:id, :kind, :title, :href, :within, :open, :at)
                on conflict (id) do update set kind = excluded.kind, title = excluded.title, href = excluded.href,
                    within = excluded.within, open = excluded.open where node.withdrawn_at is null
                """)
                .param("id", node.id())
                .param("kind", node.kind().key())
                .param("title", node.title())
                .param("href", node.href())
                .param("within", node.within())
                .param("open", node.open())
                .param("at", Timestamp.from(at))
                .update();
    }

    void lead(Collection<UUID> from, UUID to, Leading leading, @Nullable UUID by, Instant at) {
        db.sql("""
                insert into thread.edge (from_node, to_node, how, added_at, added_by)
                select source, :to, :how, :at, :by from unnest(cast(:from as uuid[])) source on conflict do nothing
                """)
                .param("from", from.toArray(UUID[]::new))
                .param("to", to)
                .param("how", leading.name())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        db.sql("update thread.node set has_source = true where id = :to and not has_source")
                .param("to", to)
                .update();
    }

    void withdraw(UUID id, Instant at) {
        db.sql("update thread.node set title = '', withdrawn_at = :at where id = :id and withdrawn_at is null")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update thread.node set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    Optional<Knot> find(UUID id) {
        return db.sql("select " + SHOWN + " from thread.node n where n.id = :id")
                .param("id", id)
                .query(Knot.class)
                .optional();
    }

    List<Knot> list(Collection<UUID> ids) {
        return db.sql("select " + SHOWN + " from thread.node n where n.id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Knot.class)
                .list();
    }

    /// The newest first; what has no words, is hidden or was taken back is missing.
    List<Knot> listWithin(UUID within, Collection<String> kinds, int most) {
        return db.sql("select " + SHOWN + """
                from thread.node n
                where n.within = :within and n.kind = any(cast(:kinds as text[])) and n.title <> ''
                    and n.hidden_at is null and n.withdrawn_at is null
                order by n.created_at desc, n.id desc limit :most
                """)
                .param("within", within)
                .param("kinds", kinds.toArray(String[]::new))
                .param("most", most)
                .query(Knot.class)
                .list();
    }

    /// @param most so many connections at most
    Walk walk(UUID start, Direction direction, int most) {
        var steps = db.sql(WALK.formatted(direction.near, direction.far))
                .param("start", start)
                .param("most", most + 2) // the start itself, and one to see whether there is more
                .query(ThreadStore::step)
                .list();
        return new Walk(steps.subList(0, Math.min(steps.size(), most + 1)), steps.size() > most + 1);
    }

    List<UUID> listBehind(UUID start, int most) {
        return db.sql("""
                with recursive walk (node) as (
                    select cast(:start as uuid)
                    union
                    select e.from_node from walk w join thread.edge e on e.to_node = w.node
                )
                select node from walk where node <> :start limit :most
                """)
                .param("start", start)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    Map<UUID, Set<UUID>> listBehindAll(Collection<UUID> things) {
        var behind = new HashMap<UUID, Set<UUID>>();
        db.sql("""
                with recursive walk (thing, node) as (
                    select id, id from unnest(cast(:things as uuid[])) id
                    union
                    select w.thing, e.from_node from walk w join thread.edge e on e.to_node = w.node
                )
                select thing, node from walk where node <> thing
                """).param("things", things.toArray(UUID[]::new)).query(row -> {
            behind.computeIfAbsent(row.getObject("thing", UUID.class), any -> new HashSet<>())
                    .add(row.getObject("node", UUID.class));
        });
        return behind;
    }

    Map<UUID, Set<UUID>> listNext(Collection<UUID> from, Leading leading) {
        var next = new HashMap<UUID, Set<UUID>>();
        db.sql("""
                select from_node, to_node from thread.edge
                where from_node = any(cast(:from as uuid[])) and how = :how
                """)
                .param("from", from.toArray(UUID[]::new))
                .param("how", leading.name())
                .query(row -> {
                    next.computeIfAbsent(row.getObject("from_node", UUID.class), any -> new HashSet<>())
                            .add(row.getObject("to_node", UUID.class));
                });
        return next;
    }

    private static Walk.Step step(ResultSet row, int number) throws SQLException {
        var leading = row.getString("how");
        return new Walk.Step(
                knot(row), row.getObject("came_from", UUID.class), leading == null ? null : Leading.valueOf(leading));
    }

    static Knot knot(ResultSet row) throws SQLException {
        return new Knot(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("href"),
                row.getObject("within", UUID.class),
                row.getBoolean("open"));
    }

    enum Direction {
        FORWARD("from_node", "to_node"),
        BACK("to_node", "from_node");

        private final String near;
        private final String far;

        Direction(String near, String far) {
            this.near = near;
            this.far = far;
        }
    }
}
