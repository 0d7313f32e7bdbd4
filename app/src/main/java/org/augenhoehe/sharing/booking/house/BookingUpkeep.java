package org.augenhoehe.sharing.booking.house;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import org.augenhoehe.sharing.booking.Span;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// Words to a booking, and whom the desk noted, go a year after it is over, as words about handovers do.
@Configuration(proxyBeanMethods = false)
class BookingUpkeep {
    static final Duration KEPT = Duration.ofDays(365);
    private static final LocalTime NIGHT = LocalTime.of(3, 45);

    @Bean
    Task<Void> forgetWordsOfBookings(WrittenStore written, Clock clock) {
        return Tasks.recurring("forget words of bookings", Schedules.daily(Span.ZONE, NIGHT))
                .execute(
                        (instance, context) -> written.forgetOld(clock.instant().minus(KEPT)));
    }
}
