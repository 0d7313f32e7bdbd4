package org.augenhoehe.people.assistance;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.security.Assistant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActStore {
    private static final String ACT = """
            select a.id, a.act, a.path, h.name as assistant_name, a.acted_at
            from people.assisted_act a left join people.person h on h.id = a.assistant
            """;

    private final JdbcClient db;

    ActStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID person, Assistant assistant, String act, String path, Instant at) {
        db.sql("""
                insert into people.assisted_act (id, person, assistant, assistance, act, path, acted_at)
                values (:id, :person, :assistant, :assistance, :act, :path, :at)
                """)
                .param("id", id)
                .param("person", person)
                .param("assistant", assistant.person())
                .param("assistance", assistant.consent())
                .param("act", act)
                .param("path", path)
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from people.assisted_act where id = :id").param("id", id).update();
    }

    List<Act> listFor(UUID person, int limit) {
        return db.sql(ACT + "where a.person = :person order by a.acted_at desc limit :limit")
                .param("person", person)
                .param("limit", limit)
                .query(Act.class)
                .list();
    }

    List<Act> listBy(UUID assistant) {
        return db.sql(ACT + "where a.assistant = :assistant order by a.acted_at desc")
                .param("assistant", assistant)
                .query(Act.class)
                .list();
    }
}
