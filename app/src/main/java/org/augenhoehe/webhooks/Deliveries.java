package org.augenhoehe.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

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
    Task<Announcement> deliverWebhook(
            Postman postman, GivenUpStore givenUp, TransactionTemplate transaction, Clock clock) {
        return Tasks.oneTime(DELIVERY)
                .onFailure(givingUp(givenUp, transaction, clock))
                .execute((instance, context) -> postman.bring(instance.getData()));
    }

    /// Given up and no job any more, both at once: whoever sends again in between would find the job that is ending.
    private static FailureHandler<Announcement> givingUp(
            GivenUpStore givenUp, TransactionTemplate transaction, Clock clock) {
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
            transaction.executeWithoutResult(status -> {
                givenUp.add((Announcement) execution.taskInstance.getData(), clock.instant(), why);
                operations.stop();
            });
        };
    }
}
