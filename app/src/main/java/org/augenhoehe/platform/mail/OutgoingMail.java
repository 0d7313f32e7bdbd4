package org.augenhoehe.platform.mail;

import java.time.Clock;
import java.time.Duration;

import org.augenhoehe.kernel.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/// The outbox. A letter is a job in the sender's transaction; once it has left, its row is gone.
@Configuration(proxyBeanMethods = false)
class OutgoingMail {
    static final TaskDescriptor<Letter> LETTER = TaskDescriptor.of("letter", Letter.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final double GROWTH = 2.0;

    @Bean
    Task<Letter> carryLetter(Carrier carrier) {
        return Tasks.oneTime(LETTER)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, GROWTH))
                .execute((instance, context) -> carrier.carry(instance.getData()));
    }

    @Bean
    Outbox outbox(ObjectProvider<SchedulerClient> jobs, Clock clock) {
        return letter -> jobs.getObject()
                .scheduleIfNotExists(
                        LETTER.instance(Ids.next().toString()).data(letter).scheduledTo(clock.instant()));
    }
}
