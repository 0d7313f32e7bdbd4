package org.augenhoehe.participation.walk.route;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class WalkStore {
    private static final String WALK = """
            select step, undertaking, starts_at, minutes, meeting, latitude, longitude, told,
                hidden_at is not null as hidden
            from participation.walk
            """;
    private final JdbcClient db;

    WalkStore(JdbcClient db) {
        this.db = db;
    }

    public Optional<Walk> find(UUID step) {
        return db.sql(WALK + "where step = :step")
                .param("step", step)
                .query(Walk.class)
                .optional();
    }

    /// Those that are prepared.
    public Set<UUID> listReady(Collection<UUID> steps) {
        return db.sql("select step from participation.walk where step = any(cast(:steps as uuid[]))")
                .param("steps", steps.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /// The latest first.
    ///
    /// @param undertaking null for all
    public List<Walk> listLatest(@Nullable UUID undertaking, int most) {
        return db.sql(WALK + """
                where cast(:undertaking as uuid) is null or undertaking = :undertaking
                order by starts_at desc limit :most
                """)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(Walk.class)
                .list();
    }

    void put(Step step, WalkWish wish) {
        db.sql("""
                insert into participation.walk
                    (step, undertaking, starts_at, minutes, meeting, latitude, longitude, told)
                values (:step, :undertaking, :starts, :minutes, :meeting, :latitude, :longitude, :told)
                on conflict (step) do update set starts_at = excluded.starts_at, minutes = excluded.minutes,
                    meeting = excluded.meeting, latitude = excluded.latitude, longitude = excluded.longitude,
                    told = excluded.told
                """)
                .param("step", step.id())
                .param("undertaking", step.undertaking())
                .param("starts", Timestamp.from(wish.startsAt()))
                .param("minutes", wish.minutes())
                .param("meeting", wish.meeting().text())
                .param("latitude", Points.coarse(wish.meeting().latitude()))
                .param("longitude", Points.coarse(wish.meeting().longitude()))
                .param("told", wish.told())
                .update();
    }

    List<Walk> list(Collection<UUID> steps) {
        return db.sql(WALK + "where step = any(cast(:steps as uuid[]))")
                .param("steps", steps.toArray(UUID[]::new))
                .query(Walk.class)
                .list();
    }

    void hide(UUID step, @Nullable Instant at) {
        db.sql("update participation.walk set hidden_at = :at where step = :step")
                .param("step", step)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }
}
