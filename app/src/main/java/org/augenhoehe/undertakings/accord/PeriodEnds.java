package org.augenhoehe.undertakings.accord;

import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

@Configuration(proxyBeanMethods = false)
class PeriodEnds {
    @Bean
    Task<UUID> settleAccord(Settling settling) {
        return Tasks.oneTime(Settling.AT_THE_END)
                .execute((instance, context) -> settling.settleAtTheEnd(instance.getData()));
    }
}
