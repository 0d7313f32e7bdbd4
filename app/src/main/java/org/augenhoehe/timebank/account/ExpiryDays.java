package org.augenhoehe.timebank.account;

import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// Every morning: what runs out today goes, what will run out is said.
@Configuration(proxyBeanMethods = false)
class ExpiryDays {
    private static final LocalTime MORNING = LocalTime.of(5, 30);

    @Bean
    Task<Void> letHoursRunOut(Expiry expiry) {
        return Tasks.recurring("let hours run out", Schedules.daily(ZoneId.of("Europe/Berlin"), MORNING))
                .execute((instance, context) -> run(expiry));
    }

    static void run(Expiry expiry) {
        for (var due = expiry.listDue(); !due.isEmpty(); due = expiry.listDue()) {
            // Each in a transaction of its own.
            due.forEach(one -> expiry.end(one.account(), one.due(), one.minutes()));
        }
        while (expiry.announce() == Expiry.AT_ONCE) {
            // The next ones in a transaction of their own.
        }
    }
}
