package org.augenhoehe.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/// Delivers after the commit, tries again at growing distances, and gives up after about a day: then an operator
/// should look.
@Configuration(proxyBeanMethods = false)
class Deliveries {
    static final TaskDescriptor<Announcement> DELIVERY = TaskDescriptor.of("webhook", Announcement.class);

    /// The pauses between so many tries add up to 25 hours and a half.
    private static final int TRIES = 11;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(90);
    private static final double GROWTH = 2.0;

    @Bean
    Task<Announcement> deliverWebhook(Postman postman, GivenUpStore givenUp, Clock clock) {
        return Tasks.oneTime(DELIVERY)
                .onFailure(givingUp(givenUp, clock))
                .execute((instance, context) -> postman.bring(instance.getData()));
    }

    private static FailureHandler<Announcement> givingUp(GivenUpStore givenUp, Clock clock) {
        var again = new ExponentialBackoffFailureHandler<Announcement>(FIRST_PAUSE, GROWTH);
        return (failed, operations) -> {
            var execution = failed.getExecution();
            if (execution.consecutiveFailures + 1 < TRIES) {
                again.onFailure(failed, operations);
                return;
            }
            var why = failed.getCause()
                    .filter(Postman.Undelivered.class::isInstance)
                    .flatMap(cause -> Optional.ofNullable(cause.getMessage()))
                    .orElse(Postman.SILENT);
            givenUp.add((Announcement) execution.taskInstance.getData(), clock.instant(), why);
            operations.stop();
        };
    }
}
