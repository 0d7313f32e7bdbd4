package org.augenhoehe.participation.lots.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.lots.waves.Invitation.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Figures about a pool and who is drawn, counted by the database: a pool may have thousands of people.
@Repository
public class FigureStore {
    private final JdbcClient db;

    FigureStore(JdbcClient db) {
        this.db = db;
    }

    Figures get(UUID step) {
        return db.sql("""
                select count(*) as people, min(chance) as lowest, max(chance) as highest
                from participation.lot where step = :step
                """).param("step", step).query(Figures.class).single();
    }

    /// For each feature how many have it, in the pool and among those whose seat it is.
    List<Having> listHaving(UUID step) {
        return db.sql("""
                select f.key as category, f.value as feature, count(*) as pool,
                    count(*) filter (where i.number is not null and coalesce(i.answer, 'ACCEPTED') = 'ACCEPTED') as panel
                from participation.lot l
                cross join lateral jsonb_each_text(cast(l.features as jsonb)) f
                left join participation.lot_invitation i on i.step = l.step and i.number = l.number
                where l.step = :step group by f.key, f.value
                """).param("step", step).query(Having.class).list();
    }

    /// Who is drawn out of a list, for those who handed it in.
    List<Seat> listSeats(UUID step) {
        return db.sql("""
                select i.number, i.wave, i.answer, l.sign from participation.lot_invitation i
                join participation.lot l on l.step = i.step and l.number = i.number
                where i.step = :step and l.sign is not null order by i.wave, i.number
                """).param("step", step).query(Seat.class).list();
    }

    /// Who has said yes, of those who entered by themselves; beside no number, which would tell with whom they
    /// are alike.
    List<UUID> listComing(UUID step) {
        return db.sql("""
                select l.person from participation.lot_invitation i
                join participation.lot l on l.step = i.step and l.number = i.number
                where i.step = :step and i.answer = 'ACCEPTED' and l.person is not null
                """).param("step", step).query(UUID.class).list();
    }

    /// @param lowest in how many of a thousand groups whoever has the lowest chance is; null while there is none
    public record Figures(
            int people, @Nullable Integer lowest, @Nullable Integer highest) {}

    record Having(String category, String feature, int pool, int panel) {}

    public record Seat(int number, int wave, @Nullable Answer answer, String sign) {}
}
