package org.augenhoehe.sharing.booking.free;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.search.GermanText;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.offer.Category;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// How quick the search for what is free is over 10,000 things with 1,000,000 bookings, half of them still to come.
/// Started by `benchmarks/availability.sh`, not part of the everyday run.
@PlatformTest
class AvailabilityBenchmark {
    private static final int THINGS = Integer.getInteger("things", 10_000);
    private static final int EACH = Integer.getInteger("each", 100);
    private static final int TIMES = 50;
    private static final double LIMIT = 100;
    private static final String[] WORDS = {
        "Bohrmaschine",
        "Leiter",
        "Lastenrad",
        "Zelt",
        "Beamer",
        "Nähmaschine",
        "Rollstuhl",
        "Biertisch",
        "Säge",
        "Anhänger"
    };

    @Autowired
    FreeStore store;

    @Autowired
    GermanText german;

    @Autowired
    JdbcClient db;

    @Test
    void howQuickFreeThingsAreFound() {
        fill();
        var tomorrow = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(34));
        var hours = new Span(tomorrow, tomorrow.plus(Duration.ofHours(2)));
        var days = new Span(tomorrow, tomorrow.plus(Duration.ofDays(3)));
        var week = new Span(tomorrow.plus(Duration.ofDays(20)), tomorrow.plus(Duration.ofDays(27)));
        var worst = 0.0;
        worst = Math.max(worst, measured("2 hours tomorrow", question(hours, "", null, null), 0));
        worst = Math.max(worst, measured("2 hours tomorrow, page 200", question(hours, "", null, null), 3980));
        worst = Math.max(worst, measured("3 days", question(days, "", null, null), 0));
        worst = Math.max(worst, measured("a week", question(week, "", null, null), 0));
        worst = Math.max(worst, measured("words", question(hours, german.query("Lastenrad"), null, null), 0));
        worst = Math.max(worst, measured("category", question(hours, "", Category.TOOLS, null), 0));
        worst = Math.max(worst, measured("nearest first", question(hours, "", null, new Coordinates(49.0, 8.4)), 0));
        assertThat(worst).as("median of the slowest question").isLessThan(LIMIT);
    }

    private static FreeQuestion question(
            Span span, String query, @Nullable Category category, @Nullable Coordinates near) {
        return new FreeQuestion(span, query, category, near, 0, Instant.now());
    }

    private double measured(String what, FreeQuestion question, int offset) {
        var found = 0;
        for (int i = 0; i < 10; i++) {
            found = store.list(question, 20, offset).count();
        }
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var begin = System.nanoTime();
            store.list(question, 20, offset);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%6.1f ms, 99th percentile %6.1f ms: %s, %,d free (availability)%n",
                times[TIMES / 2], times[TIMES - 1], what, found);
        return times[TIMES / 2];
    }

    /// Things with a booking every fourth day, from half a year ago to half a year ahead; a fifth of them are open at
    /// certain hours only.
    private void fill() {
        db.sql("""
                insert into sharing.offer (id, deal, good, category, title, about, conditions, damage, pieces, admits,
                    exactness, place, latitude, longitude, state, at, changed_at)
                select gen_random_uuid(), 'LEND', 'THING', case when n % 4 = 0 then 'TOOLS' else 'OTHER' end,
                    'Last ' || n, '', '', '', 1, 'EVERYBODY', 'DISTRICT', '', 49 + random() * 0.2, 8.3 + random() * 0.2,
                    'OPEN', now(), now() - n * interval '1 minute'
                from generate_series(1, :things) n
                """).param("things", THINGS).update();
        for (int i = 0; i < WORDS.length; i++) {
            db.sql("""
                    update sharing.offer set words = cast(:words as tsvector)
                    where title like 'Last %' and cast(substr(title, 6) as integer) % :all = :one
                    """)
                    .param("words", german.vector(WORDS[i], ""))
                    .param("all", WORDS.length)
                    .param("one", i)
                    .update();
        }
        db.sql("""
                insert into sharing.piece (offer, number) select id, 1 from sharing.offer where title like 'Last %'
                """).update();
        db.sql("""
                insert into sharing.opening (id, offer, whole_days, within, always, lead_minutes, ahead_days,
                    shortest_minutes, longest_minutes, before_minutes, after_minutes, approval, holidays, land,
                    keep_hours, changed_at)
                select gen_random_uuid(), id, false, false, false, 0, 365, 15, 20160, 30, 60, false, true, 'BW', 12, now()
                from sharing.offer where title like 'Last %5' or title like 'Last %0'
                """).update();
        db.sql("""
                insert into sharing.opening_hours (opening, weekday, from_minute, until_minute)
                select p.id, day, 480, 1200 from sharing.opening p
                join sharing.offer o on o.id = p.offer and o.title like 'Last %', generate_series(1, 6) day
                """).update();
        db.sql("""
                insert into sharing.booking (id, offer, piece, from_at, until_at, kept, state, at, moved_at)
                select gen_random_uuid(), p.offer, p.id, s.begins, s.begins + interval '3 hours',
                    tstzrange(s.begins - interval '30 minutes', s.begins + interval '4 hours'),
                    case when s.begins < now() then 'BACK' else 'AGREED' end, now(), now()
                from sharing.piece p join sharing.offer o on o.id = p.offer and o.title like 'Last %',
                    generate_series(1, :each) k,
                    lateral (select date_trunc('day', now()) + (k - :each / 2) * interval '4 days'
                        + p.id % 4 * interval '1 day' + (8 + p.id % 10) * interval '1 hour' as begins) s
                """).param("each", EACH).update();
        // As the database does by itself within a minute.
        for (var table : new String[] {"offer", "piece", "opening", "opening_hours", "booking"}) {
            db.sql("vacuum analyze sharing." + table).update();
        }
    }
}
