package org.augenhoehe.sharing.exchange.take;

import java.time.LocalTime;

import org.augenhoehe.sharing.booking.Span;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

@Configuration(proxyBeanMethods = false)
class ImportUpkeep {
    private static final LocalTime NIGHT = LocalTime.of(3, 25);

    @Bean
    Task<Void> dropFilesOfOffers(OfferImportBook book) {
        return Tasks.recurring("drop files of offers", Schedules.daily(Span.ZONE, NIGHT))
                .execute((instance, context) -> book.dropOld());
    }
}
