package org.augenhoehe.opendata.daily;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// When the files of the days are made and put right.
@Configuration(proxyBeanMethods = false)
class DailyWork {
    private static final LocalTime NIGHT = LocalTime.of(3, 50);

    /// So long at most does something stand in the files that is no longer public.
    private static final Duration OFTEN = Duration.ofMinutes(15);

    @Bean
    Task<Void> makeFilesOfTheDay(DayFiles files) {
        return Tasks.recurring("open data of the day", Schedules.daily(DayFiles.ZONE, NIGHT))
                .execute((instance, context) -> done(files::makeToday));
    }

    /// A house that has none yet does not wait for the night.
    @Bean
    Task<Void> putFilesOfDaysRight(DayFiles files) {
        return Tasks.recurring("open data put right", Schedules.fixedDelay(OFTEN))
                .execute((instance, context) -> done(files.hasNone() ? files::makeToday : files::putRight));
    }

    private static void done(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
