package org.augenhoehe.participation.decision.roll;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RollStore {
    private final JdbcClient db;

    RollStore(JdbcClient db) {
        this.db = db;
    }

    /// @param late whether the vote had begun
    ///
    /// @return how many came on it who were not on it before
    int add(UUID step, Map<UUID, StandingKind> standings, boolean late) {
        var people = List.copyOf(standings.keySet());
        return db.sql("""
                insert into participation.roll (step, person, standing, late)
                select :step, person, standing, :late
                from unnest(cast(:people as uuid[]), cast(:standings as text[])) one (person, standing)
                on conflict do nothing
                """)
                .param("step", step)
                .param("late", late)
                .param("people", people.toArray(UUID[]::new))
                .param(
                        "standings",
                        people.stream().map(standings::get).map(String::valueOf).toArray(String[]::new))
                .update();
    }

    void remove(UUID step, UUID person) {
        db.sql("delete from participation.roll where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .update();
    }

    Optional<StandingKind> find(UUID step, UUID person) {
        return db.sql("select standing from participation.roll where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .query(String.class)
                .optional()
                .map(StandingKind::valueOf);
    }

    Map<UUID, StandingKind> list(UUID step) {
        var roll = new LinkedHashMap<UUID, StandingKind>();
        db.sql("select person, standing from participation.roll where step = :step order by person")
                .param("step", step)
                .query(row -> {
                    roll.put(row.getObject("person", UUID.class), StandingKind.valueOf(row.getString("standing")));
                });
        return roll;
    }

    Roll.Extent extent(UUID step, @Nullable UUID person) {
        return db.sql("""
                select count(*) as people, coalesce(bool_or(person = :person), false) as includes
                from participation.roll where step = :step
                """)
                .param("step", step)
                .param("person", person, Types.OTHER)
                .query(Roll.Extent.class)
                .single();
    }

    int countLate(UUID step) {
        return db.sql("select count(*) from participation.roll where step = :step and late")
                .param("step", step)
                .query(Integer.class)
                .single();
    }

    List<UUID> listOf(UUID person) {
        return db.sql("select step from participation.roll where person = :person order by step")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("delete from participation.roll where person = :person")
                .param("person", person)
                .update();
    }
}
