package org.augenhoehe.platform.security;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys with which addresses and accounts become the ids of buckets, one for each day.
@Component
class BucketKeys {
    private final JdbcClient db;
    private final Clock clock;
    private volatile @Nullable DayKey held;

    BucketKeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    byte[] today() {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var known = held;
        if (known == null || !known.day().equals(day)) {
            known = new DayKey(day, readOrMake(day));
            held = known;
        }
        return known.key();
    }

    void forgetOld() {
        db.sql("delete from platform.bucket_key where day < :today")
                .param("today", Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .update();
    }

    private byte[] readOrMake(LocalDate day) {
        db.sql("insert into platform.bucket_key (day, key) values (:day, :key) on conflict do nothing")
                .param("day", Date.valueOf(day))
                .param("key", Secrets.make())
                .update();
        return db.sql("select key from platform.bucket_key where day = :day")
                .param("day", Date.valueOf(day))
                .query(byte[].class)
                .single();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record DayKey(LocalDate day, byte[] key) {}
}
