package org.augenhoehe.participation.paper.enter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import org.augenhoehe.participation.paper.issue.OldForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

/// Every night: pictures that nobody entered in time go, and what papers of closed steps asked; what the files of the
/// database still hold of papers that are entered is swept out.
@Configuration(proxyBeanMethods = false)
class PaperUpkeep {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 55);

    @Bean
    Task<Void> sweepOutPapers(PictureStore store, SeenStore seen, OldForms forms, Clock clock) {
        return Tasks.recurring("sweep out papers", new Daily(AT_NIGHT)).execute((instance, context) -> {
            seen.forgetOld(LocalDate.now(clock));
            store.removeOld(LocalDate.now(clock));
            forms.forget();
            store.sweep();
        });
    }
}
