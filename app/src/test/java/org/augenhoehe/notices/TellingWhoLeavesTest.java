package org.augenhoehe.notices;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.privacy.KnownPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// A job tells people something in the moment in which one of them is erased.
@PlatformTest
class TellingWhoLeavesTest {
    @Autowired
    Notices notices;

    @Autowired
    NoticeStore store;

    @Autowired
    KnownPeople people;

    @Autowired
    Erasure erasure;

    @Autowired
    Somebody somebody;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoIsLeavingIsToldNothingAndNobodyWaits() throws Exception {
        var leaving = somebody.plain().id();
        var staying = somebody.plain().id();
        var held = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        var erasing = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(any -> {
            people.holdStill(leaving);
            people.holdLeaving(leaving);
            held.countDown();
            await(told);
        }));
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        tell(leaving, staying);
        told.countDown();
        erasing.orTimeout(10, TimeUnit.SECONDS).join();
        assertThat(store.count(leaving)).isZero();
        assertThat(store.count(staying)).isEqualTo(1);
    }

    @Test
    void whoWasToldJustBeforeIsErasedAllTheSame() throws Exception {
        var leaving = somebody.plain().id();
        var written = new CountDownLatch(1);
        var job = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(any -> {
            tell(leaving);
            written.countDown();
            pause();
        }));
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        erasure.erase(leaving);
        job.join();
        assertThat(store.count(leaving)).isZero();
    }

    private void tell(UUID... whom) {
        transaction.executeWithoutResult(any -> notices.tell(List.of(whom), Greeting.KIND, "/mein-platz"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
