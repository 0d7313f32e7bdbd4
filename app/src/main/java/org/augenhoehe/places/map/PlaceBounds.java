package org.augenhoehe.places.map;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the things of this place lie, in degrees: the box around nearly all public addresses and marks.
@Component
public class PlaceBounds {
    private static final Duration FRESH = Duration.ofMinutes(1);

    /// About two kilometres more on each side.
    private static final double MARGIN = 0.02;

    private final JdbcClient db;
    private final Clock clock;
    private volatile @Nullable Held held;

    PlaceBounds(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @return empty as long as nothing has a place
    public Optional<Envelope> now() {
        var known = held;
        var now = clock.instant();
        if (known == null || now.isAfter(known.until())) {
            known = new Held(measured(), now.plus(FRESH));
            held = known;
        }
        return known.bounds();
    }

    /// One address far away, such as the office of a ministry, does not make the town larger.
    private Optional<Envelope> measured() {
        return db.sql("""
                select percentile_disc(array[0.02, 0.98]) within group (order by longitude) as across,
                       percentile_disc(array[0.02, 0.98]) within group (order by latitude) as up
                from (select longitude, latitude from places.located where latitude is not null
                      union all select longitude, latitude from places.map_mark) known
                having count(*) > 0
                """)
                .query((row, number) -> {
                    var across = (Double[]) row.getArray("across").getArray();
                    var up = (Double[]) row.getArray("up").getArray();
                    var box = new Envelope(across[0], across[1], up[0], up[1]);
                    box.expandBy(MARGIN);
                    return box;
                })
                .optional();
    }

    private record Held(Optional<Envelope> bounds, Instant until) {}
}
