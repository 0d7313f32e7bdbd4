package org.augenhoehe.participation.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

/// Tidies up what served a tablet. Once it is over for some days, nothing comes from it any more; once its steps have
/// their result, nobody can discard anything and the hours tell nobody anything that is still needed.
@Component
public class KioskUpkeep {
    /// So that what a tablet still sends after its end can be told apart, and counted.
    public static final Duration AFTERWARDS = Duration.ofDays(14);

    private final KioskStore store;
    private final KioskCounts counts;
    private final Undertakings undertakings;
    private final Clock clock;

    KioskUpkeep(KioskStore store, KioskCounts counts, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.counts = counts;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Transactional
    void tidy() {
        var over = clock.instant().minus(AFTERWARDS);
        store.forgetDevices(over);
        var ended = undertakings.listSteps(counts.listHourly(over)).values().stream()
                .filter(Step::isClosed)
                .toList();
        counts.sumUp(Step.ids(ended), over);
    }

    @Configuration(proxyBeanMethods = false)
    static class AtNight {
        private static final LocalTime AT = LocalTime.of(2, 25);

        @Bean
        Task<Void> tidyTablets(KioskUpkeep upkeep) {
            return Tasks.recurring("tidy tablets", new Daily(AT)).execute((instance, context) -> upkeep.tidy());
        }
    }
}
