package org.augenhoehe.thread;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Things and the connections around them, by their ids.
@Repository
class OpenThingStore {
    private static final String KNOT = """
            select n.id, n.kind, n.href, n.within, n.open,
                case when n.hidden_at is null then nullif(n.title, '') end as title
            from thread.node n
            """;

    private final JdbcClient db;

    OpenThingStore(JdbcClient db) {
        this.db = db;
    }

    List<Knot> list(@Nullable UUID after, @Nullable UUID within, int most) {
        return db.sql(KNOT + """
                where n.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:within as uuid) is null or n.within = :within)
                order by n.id limit :most
                """)
                .param("after", after)
                .param("within", within)
                .param("most", most)
                .query(Knot.class)
                .list();
    }

    List<Knot> find(UUID id) {
        return db.sql(KNOT + "where n.id = :id")
                .param("id", id)
                .query(Knot.class)
                .list();
    }

    /// That touch any of them, each once.
    List<Edge> listEdges(Collection<UUID> things) {
        return db.sql("""
                select from_node as "from", to_node as "to", how from thread.edge where from_node = any(:things)
                union
                select from_node, to_node, how from thread.edge where to_node = any(:things)
                order by 1, 2, 3
                """)
                .param("things", things.toArray(UUID[]::new))
                .query(Edge.class)
                .list();
    }

    record Edge(UUID from, UUID to, Leading how) {}
}
