package org.augenhoehe.participation.opinion.statement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StatementStore {
    private static final String STATEMENT =
            "select id, step, undertaking, wording, author, hidden_at is not null as hidden from participation.statement ";

    private final JdbcClient db;

    StatementStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where the step has the same words already
    boolean add(UUID id, Step step, String wording, UUID author, Instant at) {
        return db.sql("""
                insert into participation.statement (id, step, undertaking, wording, author, at)
                values (:id, :step, :undertaking, :wording, :author, :at)
                on conflict (step, lower(wording)) where elsewhere is null do nothing
                """)
                        .param("id", id)
                        .param("step", step.id())
                        .param("undertaking", step.undertaking())
                        .param("wording", wording)
                        .param("author", author)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// Those of another program, each with the name it has there.
    public void addElsewhere(Step step, Map<UUID, String> names, Map<UUID, String> wordings, Instant at) {
        var ids = List.copyOf(names.keySet());
        db.sql("""
                insert into participation.statement (id, step, undertaking, wording, elsewhere, at)
                select id, :step, :undertaking, wording, name, :at
                from unnest(cast(:ids as uuid[]), cast(:wordings as text[]), cast(:names as text[]))
                    as s (id, wording, name)
                """)
                .param("step", step.id())
                .param("undertaking", step.undertaking())
                .param("ids", ids.toArray(UUID[]::new))
                .param("wordings", ids.stream().map(wordings::get).toArray(String[]::new))
                .param("names", ids.stream().map(names::get).toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<Statement> find(UUID id) {
        return db.sql(STATEMENT + "where id = :id")
                .param("id", id)
                .query(Statement.class)
                .optional();
    }

    List<Statement> list(Collection<UUID> ids) {
        return db.sql(STATEMENT + "where id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Statement.class)
                .list();
    }

    /// Those of a step that everybody may read, the oldest first.
    public List<Statement> listOf(UUID step) {
        return db.sql(STATEMENT + "where step = :step and hidden_at is null order by id")
                .param("step", step)
                .query(Statement.class)
                .list();
    }

    /// By id, as far as everybody may read them.
    ///
    /// @param after only later ones; null for all
    /// @param undertaking null for all
    /// @param step null for all
    public List<Statement> listAfter(@Nullable UUID after, @Nullable UUID undertaking, @Nullable UUID step, int most) {
        return db.sql(STATEMENT + """
                where id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:undertaking as uuid) is null or undertaking = :undertaking)
                    and (cast(:step as uuid) is null or step = :step) and hidden_at is null
                order by id limit :most
                """)
                .param("after", after)
                .param("undertaking", undertaking)
                .param("step", step)
                .param("most", most)
                .query(Statement.class)
                .list();
    }

    List<Statement> listBy(UUID author) {
        return db.sql(STATEMENT + "where author = :author order by id")
                .param("author", author)
                .query(Statement.class)
                .list();
    }

    /// How many each step has; one without any is missing.
    public Map<UUID, Integer> count(Collection<UUID> steps) {
        var counts = new HashMap<UUID, Integer>();
        db.sql("""
                select step, count(*) as number from participation.statement
                where step = any(cast(:steps as uuid[])) and hidden_at is null group by step
                """).param("steps", steps.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject("step", UUID.class), row.getInt("number"));
        });
        return counts;
    }

    Set<UUID> listAuthors(Collection<UUID> statements) {
        return db.sql("""
                select distinct author from participation.statement
                where id = any(cast(:ids as uuid[])) and author is not null
                """)
                .param("ids", statements.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    List<Stated> listStated(Collection<UUID> undertakings) {
        return db.sql("""
                select undertaking, step, author as person,
                    cast(extract(year from at at time zone 'Europe/Berlin') as integer) as year,
                    cast(count(*) as integer) as times
                from participation.statement
                where undertaking = any(cast(:ids as uuid[])) and hidden_at is null and elsewhere is null
                group by 1, 2, 3, 4
                """)
                .param("ids", undertakings.toArray(UUID[]::new))
                .query(Stated.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.statement set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /// What was stated stays for the others; who stated it is not known any more.
    void forget(UUID person) {
        db.sql("update participation.statement set author = null where author = :person")
                .param("person", person)
                .update();
    }

    record Stated(UUID undertaking, UUID step, @Nullable UUID person, int year, int times) {}
}
