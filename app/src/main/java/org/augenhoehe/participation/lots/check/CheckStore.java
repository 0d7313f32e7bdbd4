package org.augenhoehe.participation.lots.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.methods.lottery.Relaxation;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.lots.check.QuotaCheck.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;

@Repository
class CheckStore {
    private static final TypeReference<List<Relaxation>> RELAXATIONS = new TypeReference<>() {};

    private final JdbcClient db;

    CheckStore(JdbcClient db) {
        this.db = db;
    }

    /// What was found before is gone.
    void ask(UUID step, UUID asked) {
        db.sql("""
                insert into participation.lot_check (step, asked) values (:step, :asked)
                on conflict (step) do update set asked = excluded.asked, about = '', found = null, relaxations = '[]'
                """).param("step", step).param("asked", asked).update();
    }

    /// Where nothing was asked anew meanwhile.
    void found(UUID step, UUID asked, QuotaCheck check) {
        var found = check.found();
        db.sql("""
                update participation.lot_check set about = :about, found = :found, relaxations = :relaxations
                where step = :step and asked = :asked
                """)
                .param("about", check.about())
                .param("found", found == null ? null : found.name())
                .param("relaxations", Json.MAPPER.writeValueAsString(check.relaxations()))
                .param("step", step)
                .param("asked", asked)
                .update();
    }

    Optional<UUID> findAsked(UUID step) {
        return db.sql("select asked from participation.lot_check where step = :step and found is null")
                .param("step", step)
                .query(UUID.class)
                .optional();
    }

    Optional<QuotaCheck> find(UUID step) {
        return db.sql("select about, found, relaxations from participation.lot_check where step = :step")
                .param("step", step)
                .query((row, any) -> {
                    var found = row.getString("found");
                    return new QuotaCheck(
                            row.getString("about"),
                            found == null ? null : Found.valueOf(found),
                            Json.MAPPER.readValue(row.getString("relaxations"), RELAXATIONS));
                })
                .optional();
    }

    void forget(UUID step) {
        db.sql("delete from participation.lot_check where step = :step")
                .param("step", step)
                .update();
    }
}
