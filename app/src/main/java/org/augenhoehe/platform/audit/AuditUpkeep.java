package org.augenhoehe.platform.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

@Configuration(proxyBeanMethods = false)
class AuditUpkeep {
    @Bean
    Task<Void> anchorAuditLog(AuditBook book) {
        return Tasks.recurring("anchor the audit log", FixedDelay.ofMinutes(15))
                .execute((instance, context) -> book.anchor());
    }
}
