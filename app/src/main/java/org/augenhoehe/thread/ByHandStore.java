package org.augenhoehe.thread;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Connections that people added.
@Repository
class ByHandStore {
    private final JdbcClient db;

    ByHandStore(JdbcClient db) {
        this.db = db;
    }

    /// What a person added at one thing.
    List<ByHand> list(UUID thing, UUID person) {
        return db.sql("""
                select e.from_node as "from", e.to_node as "to",
                    case when n.hidden_at is null then n.title else '' end as title
                from thread.edge e
                join thread.node n on n.id = case when e.from_node = :thing then e.to_node else e.from_node end
                where e.added_by = :person and :thing in (e.from_node, e.to_node)
                order by e.added_at
                """)
                .param("thing", thing)
                .param("person", person)
                .query(ByHand.class)
                .list();
    }

    List<ByHand> listOf(UUID person) {
        return db.sql("""
                select e.from_node as "from", e.to_node as "to",
                    case when n.hidden_at is null then n.title else '' end as title
                from thread.edge e join thread.node n on n.id = e.to_node
                where e.added_by = :person order by e.added_at
                """).param("person", person).query(ByHand.class).list();
    }

    /// @return false where the person did not add it
    boolean remove(UUID from, UUID to, UUID person) {
        return db.sql("""
                delete from thread.edge where from_node = :from and to_node = :to and added_by = :person
                """)
                        .param("from", from)
                        .param("to", to)
                        .param("person", person)
                        .update()
                == 1;
    }

    /// An end that nothing leads to any more is no end.
    void lookAgain(UUID thing) {
        db.sql("""
                update thread.node set has_source = exists (select from thread.edge where to_node = :thing)
                where id = :thing
                """).param("thing", thing).update();
    }

    void forget(UUID person) {
        db.sql("update thread.edge set added_by = null where added_by = :person")
                .param("person", person)
                .update();
    }
}
