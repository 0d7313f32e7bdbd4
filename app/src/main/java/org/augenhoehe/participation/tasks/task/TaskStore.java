package org.augenhoehe.participation.tasks.task;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository("sharedTaskStore")
public class TaskStore {
    private static final String TASK = """
            select t.id, t.step, t.undertaking, t.phase, t.round, t.planned, t.wording, t.details, t.place, t.wanted,
                t.due, t.reason, t.version, t.added_by, t.hidden_at is not null as hidden, b.bearers,
                case when t.ending is not null then t.ending when b.handing then 'HANDING_OVER'
                    when b.bearers >= t.wanted then 'TAKEN' else 'OPEN' end as state
            from participation.shared_task t
            cross join lateral (
                select count(*) as bearers, coalesce(bool_or(offered_to is not null), false) as handing
                from participation.shared_task_bearer where task = t.id
            ) b
            """;

    private final JdbcClient db;

    TaskStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where this task of the plan is one of the step already
    boolean add(UUID id, Step step, @Nullable UUID planned, TaskWish wish, UUID by, Instant at) {
        return db.sql("""
                insert into participation.shared_task (id, step, undertaking, phase, round, planned, wording, details,
                    place, wanted, due, added_by, added_at)
                values (:id, :step, :undertaking, :phase, :round, :planned, :wording, :details,
                    :place, :wanted, :due, :by, :at)
                on conflict (step, planned) do nothing
                """)
                        .param("id", id)
                        .param("step", step.id())
                        .param("undertaking", step.undertaking())
                        .param("phase", step.phase().name())
                        .param("round", step.round())
                        .param("planned", planned)
                        .param("wording", wish.wording())
                        .param("details", wish.details())
                        .param("place", wish.place())
                        .param("wanted", wish.wanted())
                        .param("due", wish.due())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void change(UUID id, TaskWish wish) {
        db.sql("""
                update participation.shared_task set wording = :wording, details = :details, place = :place,
                    wanted = :wanted, due = :due, version = version + 1 where id = :id
                """)
                .param("id", id)
                .param("wording", wish.wording())
                .param("details", wish.details())
                .param("place", wish.place())
                .param("wanted", wish.wanted())
                .param("due", wish.due())
                .update();
    }

    public Optional<SharedTask> find(UUID id) {
        return db.sql(TASK + "where t.id = :id")
                .param("id", id)
                .query(SharedTask.class)
                .optional();
    }

    /// Nobody else takes it on, changes or ends it until the transaction does.
    public Optional<SharedTask> hold(UUID id) {
        db.sql("select id from participation.shared_task where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /// Several, in one order for everybody: two who take on the same ones at once do not wait for each other.
    public void holdAll(Collection<UUID> ids) {
        db.sql("""
                select id from participation.shared_task where id = any(cast(:ids as uuid[])) order by id for update
                """).param("ids", ids.toArray(UUID[]::new)).query(row -> {});
    }

    public List<SharedTask> list(Collection<UUID> ids) {
        return db.sql(TASK + "where t.id = any(cast(:ids as uuid[])) order by t.due, t.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(SharedTask.class)
                .list();
    }

    /// What a reader may see of a step: what is to be done first comes first, what has ended last.
    public List<SharedTask> listOf(UUID step, @Nullable UUID reader) {
        return db.sql(TASK + """
                where t.step = :step and (t.hidden_at is null or t.added_by = cast(:reader as uuid))
                order by t.ending is not null, t.due, t.id
                """)
                .param("step", step)
                .param("reader", reader)
                .query(SharedTask.class)
                .list();
    }

    /// By id, as far as everybody may read them.
    ///
    /// @param after only later ones; null for all
    /// @param undertaking null for all
    /// @param step null for all
    public List<SharedTask> listAfter(@Nullable UUID after, @Nullable UUID undertaking, @Nullable UUID step, int most) {
        return db.sql(TASK + """
                where t.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:undertaking as uuid) is null or t.undertaking = :undertaking)
                    and (cast(:step as uuid) is null or t.step = :step) and t.hidden_at is null
                order by t.id limit :most
                """)
                .param("after", after)
                .param("undertaking", undertaking)
                .param("step", step)
                .param("most", most)
                .query(SharedTask.class)
                .list();
    }

    /// What is due last comes first; as far as everybody may read it.
    ///
    /// @param undertaking null for all
    public List<SharedTask> listNewest(@Nullable UUID undertaking, int most) {
        return db.sql(TASK + """
                where (cast(:undertaking as uuid) is null or t.undertaking = :undertaking) and t.hidden_at is null
                order by t.due desc, t.id desc limit :most
                """)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(SharedTask.class)
                .list();
    }

    List<SharedTask> listAddedBy(UUID person) {
        return db.sql(TASK + "where t.added_by = :person order by t.due, t.id")
                .param("person", person)
                .query(SharedTask.class)
                .list();
    }

    Map<UUID, Tally> tallies(Collection<UUID> steps) {
        return db
                .sql("""
                select step, count(*) as tasks, count(ending) as ended from participation.shared_task
                where step = any(cast(:steps as uuid[])) and hidden_at is null group by step
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("step", UUID.class), new Tally(row.getInt("tasks"), row.getInt("ended"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @param state null where it goes on
    void end(UUID id, @Nullable TaskState state, String reason) {
        db.sql("update participation.shared_task set ending = :ending, reason = :reason where id = :id")
                .param("id", id)
                .param("ending", state == null ? null : state.name())
                .param("reason", reason)
                .update();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.shared_task set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /// What is to be done stays; who thought of it is not known any more.
    void forget(UUID person) {
        db.sql("update participation.shared_task set added_by = null where added_by = :person")
                .param("person", person)
                .update();
    }
}
