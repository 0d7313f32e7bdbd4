package org.augenhoehe.search;

import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

/// Forgets at night the words of content that is gone: they may be names, and nobody shall be offered them.
@Configuration(proxyBeanMethods = false)
class Tidying {
    @Bean
    Task<Void> forgetOldWords(WordStore words) {
        var atNight = new Daily(ZoneId.of("Europe/Berlin"), LocalTime.of(3, 40));
        return Tasks.recurring("forget old words", atNight).execute((instance, context) -> words.tidy());
    }
}
