package org.augenhoehe.sharing.step;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StepNeedStore {
    private static final String READ = """
            select id, step, undertaking, good, title, about, amount, from_at, until_at, asked_by, at, closed_at,
                hidden_at is not null as hidden
            from sharing.step_need
            """;

    private final JdbcClient db;

    StepNeedStore(JdbcClient db) {
        this.db = db;
    }

    public void add(StepNeed need) {
        db.sql("""
                insert into sharing.step_need
                    (id, step, undertaking, good, title, about, amount, from_at, until_at, asked_by, at)
                values (:id, :step, :undertaking, :good, :title, :about, :amount, :from, :until, :by, :at)
                """)
                .param("id", need.id())
                .param("step", need.step())
                .param("undertaking", need.undertaking())
                .param("good", need.good().name())
                .param("title", need.title())
                .param("about", need.about())
                .param("amount", need.amount())
                .param("from", moment(need.fromAt()), Types.TIMESTAMP)
                .param("until", moment(need.untilAt()), Types.TIMESTAMP)
                .param("by", need.askedBy(), Types.OTHER)
                .param("at", Timestamp.from(need.at()))
                .update();
    }

    private static @Nullable Timestamp moment(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    public Optional<StepNeed> find(UUID id) {
        return db.sql(READ + "where id = :id")
                .param("id", id)
                .query(StepNeed.class)
                .optional();
    }

    public StepNeed hold(UUID id) {
        return db.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(StepNeed.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<StepNeed> list(UUID undertaking) {
        return db.sql(READ + "where undertaking = :undertaking order by closed_at is not null, at, id limit 200")
                .param("undertaking", undertaking)
                .query(StepNeed.class)
                .list();
    }

    public List<StepNeed> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(StepNeed.class)
                .list();
    }

    public List<StepNeed> listBy(UUID person) {
        return db.sql(READ + "where asked_by = :person order by at, id")
                .param("person", person)
                .query(StepNeed.class)
                .list();
    }

    public void close(UUID id, Instant at) {
        db.sql("update sharing.step_need set closed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    public void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.step_need set hidden_at = :at where id = :id")
                .param("at", moment(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// Undertakings in which somebody stated a need, or answered one.
    public Set<UUID> listUndertakings(UUID person) {
        return Set.copyOf(db.sql("""
                select undertaking from sharing.step_need where asked_by = :person
                union
                select n.undertaking from sharing.step_need n join sharing.step_answer a on a.need = n.id
                where a.giver = :person or a.proposed_by = :person
                """).param("person", person).query(UUID.class).list());
    }

    public void forget(UUID person) {
        db.sql("update sharing.step_need set asked_by = null where asked_by = :person")
                .param("person", person)
                .update();
    }
}
