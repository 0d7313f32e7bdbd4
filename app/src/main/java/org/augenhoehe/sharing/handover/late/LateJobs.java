package org.augenhoehe.sharing.handover.late;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

@Configuration(proxyBeanMethods = false)
class LateJobs {
    @Bean
    Task<Void> tellOfLateThings(LateWork work) {
        return Tasks.recurring("tell of late things", FixedDelay.ofMinutes(15))
                .execute((instance, context) -> work.tellAll());
    }
}
