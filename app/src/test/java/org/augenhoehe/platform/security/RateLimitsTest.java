package org.augenhoehe.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;

import org.augenhoehe.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Who tries too often waits; who shares an address with many does not.
@PlatformTest
class RateLimitsTest {
    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient db;

    private final Watch watch = new Watch(Instant.now().truncatedTo(ChronoUnit.DAYS));
    private final String somebody = UUID.randomUUID().toString();

    @Test
    void theEleventhWrongTryHasToWait() {
        var limits = node();
        for (int i = 0; i < Limit.SIGN_IN_ACCOUNT.times(); i++) {
            assertThat(limits.take(Limit.SIGN_IN_ACCOUNT, somebody)).isTrue();
        }
        assertThat(limits.hasRoom(Limit.SIGN_IN_ACCOUNT, somebody)).isFalse();
        assertThat(limits.take(Limit.SIGN_IN_ACCOUNT, somebody)).isFalse();
        assertThat(limits.take(Limit.SIGN_IN_ACCOUNT, "somebody else" + somebody))
                .isTrue();
    }

    @Test
    void aWhileLaterItWorksAgain() {
        var limits = node();
        while (limits.take(Limit.SIGN_IN_ACCOUNT, somebody)) {
            assertThat(watch.instant()).isNotNull();
        }
        watch.goOn(Duration.ofMinutes(2));
        assertThat(limits.take(Limit.SIGN_IN_ACCOUNT, somebody)).isTrue();
    }

    @Test
    void allNodesCountTogether() {
        var one = node();
        var other = node();
        for (int i = 0; i < Limit.SIGN_IN_ACCOUNT.times(); i++) {
            assertThat((i % 2 == 0 ? one : other).take(Limit.SIGN_IN_ACCOUNT, somebody))
                    .isTrue();
        }
        assertThat(one.take(Limit.SIGN_IN_ACCOUNT, somebody)).isFalse();
        assertThat(other.take(Limit.SIGN_IN_ACCOUNT, somebody)).isFalse();
    }

    @Test
    void whatWasNoMisuseIsGivenBack() {
        var limits = node();
        for (int i = 0; i < 3 * Limit.SIGN_IN_ACCOUNT.times(); i++) {
            assertThat(limits.take(Limit.SIGN_IN_ACCOUNT, somebody)).isTrue();
            limits.giveBack(Limit.SIGN_IN_ACCOUNT, somebody);
        }
    }

    @Test
    void nobodyCanTellFromTheTableWhoseCountsTheseAre() {
        node().take(Limit.LINK_ADDRESS, somebody);
        assertThat(db.sql("select count(*) from platform.bucket where id like '%' || :who || '%' or id like '%192%.%'")
                        .param("who", somebody)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theNextDayNobodyCanSayWhoItWas() {
        var limits = node();
        limits.take(Limit.LINK_ADDRESS, somebody);
        var today = new BucketKeys(db, watch).today();
        watch.goOn(Duration.ofDays(400)); // far from the days of other tests
        limits.take(Limit.LINK_ADDRESS, somebody);
        assertThat(new BucketKeys(db, watch).today()).isNotEqualTo(today);
        db.sql("delete from platform.bucket_key where day > current_date + 300").update();
    }

    private RateLimits node() {
        return new RateLimits(dataSource, new BucketKeys(db, watch), watch, 1);
    }

    private static final class Watch extends Clock {
        private Instant now;

        Watch(Instant now) {
            this.now = now;
        }

        void goOn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
