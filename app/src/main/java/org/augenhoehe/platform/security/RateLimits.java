package org.augenhoehe.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

/// Slows down who does something too often. The counts lie in the database, so that all nodes share
/// them; whose they are can be told only with a key that is new every day and gone soon after.
///
/// Call it outside a transaction: a count stays also when the rest is undone.
@Component
public class RateLimits {
    private static final int CLEANED_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final BucketKeys keys;
    private final int factor;

    RateLimits(
            DataSource dataSource, BucketKeys keys, Clock clock, @Value("${augenhoehe.limits.factor:1}") int factor) {
        this.keys = keys;
        this.factor = factor;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("platform.bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(new WallClock(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /// Counts one more.
    ///
    /// @param whose parts that together name whom it counts for; only their hash is kept
    /// @return false when it is one too many
    public boolean take(Limit limit, String... whose) {
        return bucket(limit, whose).tryConsume(1);
    }

    /// @return false when the next one would be one too many
    public boolean hasRoom(Limit limit, String... whose) {
        return bucket(limit, whose).estimateAbilityToConsume(1).canBeConsumed();
    }

    /// Takes a count back, because it was no misuse after all.
    public void giveBack(Limit limit, String... whose) {
        bucket(limit, whose).addTokens(1);
    }

    void forgetOld() {
        keys.forgetOld();
        while (buckets.removeExpired(CLEANED_AT_ONCE) == CLEANED_AT_ONCE) {
            // Another thousand may be waiting.
        }
    }

    private Bucket bucket(Limit limit, String... whose) {
        var id = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(KeyedHash.of(keys.today(), limit.name(), String.join("\n", whose)));
        return buckets.getProxy(id, () -> limit.bucket(factor));
    }

    private record WallClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
