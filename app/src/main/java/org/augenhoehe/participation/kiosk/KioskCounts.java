package org.augenhoehe.participation.kiosk;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was sent from tablets, counted: by key so that nothing counts twice, and by the hour. Never what was said.
@Repository
public class KioskCounts {
    private final JdbcClient db;

    KioskCounts(JdbcClient db) {
        this.db = db;
    }

    /// Who sends the same at the same time waits here for the first to be through.
    ///
    /// @return false where it came before
    public boolean putKey(UUID kiosk, UUID key, boolean taken) {
        return db.sql("""
                        insert into participation.kiosk_key (key, kiosk, taken) values (:key, :kiosk, :taken)
                        on conflict do nothing
                        """)
                        .param("key", key)
                        .param("kiosk", kiosk)
                        .param("taken", taken)
                        .update()
                == 1;
    }

    /// @return whether it was taken; empty where it did not come yet
    public Optional<Boolean> findKey(UUID kiosk, UUID key) {
        return db.sql("select taken from participation.kiosk_key where key = :key and kiosk = :kiosk")
                .param("key", key)
                .param("kiosk", kiosk)
                .query(Boolean.class)
                .optional();
    }

    /// It was not taken after all.
    public void dropKey(UUID key) {
        db.sql("delete from participation.kiosk_key where key = :key")
                .param("key", key)
                .update();
    }

    public void count(UUID kiosk, UUID step, Instant at, boolean taken) {
        db.sql("""
                insert into participation.kiosk_hour as h (kiosk, step, hour, taken, refused)
                values (:kiosk, :step, :hour, :taken, :refused)
                on conflict (kiosk, step, hour)
                do update set taken = h.taken + excluded.taken, refused = h.refused + excluded.refused
                """)
                .param("kiosk", kiosk)
                .param("step", step)
                .param("hour", Timestamp.from(at.truncatedTo(ChronoUnit.HOURS)))
                .param("taken", taken ? 1 : 0)
                .param("refused", taken ? 0 : 1)
                .update();
    }

    /// The last one first.
    public List<Hour> listHours(Collection<UUID> kiosks) {
        return db.sql("""
                select kiosk, step, hour, taken, refused from participation.kiosk_hour
                where kiosk = any(cast(:kiosks as uuid[])) order by hour desc, step
                """)
                .param("kiosks", kiosks.toArray(UUID[]::new))
                .query(Hour.class)
                .list();
    }

    public List<Offered> listSteps(Collection<UUID> kiosks) {
        return db.sql("""
                select kiosk, step, voided_at, taken is not null as tidied from participation.kiosk_step
                where kiosk = any(cast(:kiosks as uuid[])) order by kiosk, step
                """)
                .param("kiosks", kiosks.toArray(UUID[]::new))
                .query(Offered.class)
                .list();
    }

    /// How many answered a step at tablets, as far as it counts.
    public int countTaken(UUID step) {
        return db.sql("""
                select coalesce(sum(coalesce(s.taken, h.taken)), 0) from participation.kiosk_step s
                left join participation.kiosk_hour h on h.kiosk = s.kiosk and h.step = s.step
                where s.step = :step and s.voided_at is null
                """).param("step", step).query(Integer.class).single();
    }

    /// Steps of tablets that were over then and whose hours are still there.
    List<UUID> listHourly(Instant over) {
        return db.sql("""
                select distinct s.step from participation.kiosk_step s
                join participation.kiosk k on k.id = s.kiosk
                where s.taken is null and least(k.until, k.ended_at) < :over
                """).param("over", Timestamp.from(over)).query(UUID.class).list();
    }

    /// Of the hours of these steps the sum stays, which their results tell.
    void sumUp(Collection<UUID> ended, Instant over) {
        var steps = ended.toArray(UUID[]::new);
        db.sql("""
                update participation.kiosk_step s set taken = (
                    select coalesce(sum(h.taken), 0) from participation.kiosk_hour h
                    where h.kiosk = s.kiosk and h.step = s.step)
                from participation.kiosk k
                where k.id = s.kiosk and s.taken is null and s.step = any(cast(:steps as uuid[]))
                    and least(k.until, k.ended_at) < :over
                """).param("steps", steps).param("over", Timestamp.from(over)).update();
        db.sql("""
                delete from participation.kiosk_hour h using participation.kiosk_step s
                where s.kiosk = h.kiosk and s.step = h.step and s.taken is not null
                    and h.step = any(cast(:steps as uuid[]))
                """).param("steps", steps).update();
    }

    void setVoided(UUID kiosk, UUID step, Instant at) {
        db.sql("""
                update participation.kiosk_step set voided_at = :at
                where kiosk = :kiosk and step = :step and voided_at is null
                """)
                .param("at", Timestamp.from(at))
                .param("kiosk", kiosk)
                .param("step", step)
                .update();
    }

    public record Hour(UUID kiosk, UUID step, Instant hour, int taken, int refused) {}

    /// @param tidied whether its hours are gone
    public record Offered(UUID kiosk, UUID step, @Nullable Instant voidedAt, boolean tidied) {}
}
