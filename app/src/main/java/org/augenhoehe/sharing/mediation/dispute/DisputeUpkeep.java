package org.augenhoehe.sharing.mediation.dispute;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.mediation.DisputeState;
import org.augenhoehe.sharing.mediation.DisputeStore;
import org.augenhoehe.sharing.mediation.desk.HandingBack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// What was said at the desk goes half a year after it ended. Where nobody says anything for a year it ends by itself:
/// else it would be kept for ever. What nobody in office has in hand goes back to the desk.
@Component
class DisputeUpkeep {
    static final Duration KEPT = Duration.ofDays(180);
    static final Duration SILENT = Duration.ofDays(365);
    private static final LocalTime NIGHT = LocalTime.of(3, 50);

    private final DisputeStore store;
    private final HandingBack handingBack;
    private final Clock clock;

    DisputeUpkeep(DisputeStore store, HandingBack handingBack, Clock clock) {
        this.store = store;
        this.handingBack = handingBack;
        this.clock = clock;
    }

    /// @return how many are gone
    @Transactional
    int clear() {
        handingBack.all();
        for (var silent : store.holdSilent(clock.instant().minus(SILENT))) {
            store.close(silent.id(), DisputeState.WITHOUT, clock.instant());
            handingBack.tellSides(silent);
        }
        return store.deleteClosedBefore(clock.instant().minus(KEPT));
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryNightForDisputes {
        @Bean
        Task<Void> clearOldDisputes(DisputeUpkeep upkeep) {
            return Tasks.recurring("clear old disputes of sharing", Schedules.daily(Span.ZONE, NIGHT))
                    .execute((instance, context) -> upkeep.clear());
        }
    }
}
