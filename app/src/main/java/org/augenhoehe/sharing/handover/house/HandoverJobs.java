package org.augenhoehe.sharing.handover.house;

import java.time.LocalTime;

import org.augenhoehe.sharing.booking.Span;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

@Configuration(proxyBeanMethods = false)
class HandoverJobs {
    private static final LocalTime NIGHT = LocalTime.of(3, 50);

    @Bean
    Task<Void> forgetOldHandovers(HandoverForgetting forgetting) {
        return Tasks.recurring("forget old handovers", Schedules.daily(Span.ZONE, NIGHT))
                .execute((instance, context) -> forgetting.forget());
    }
}
