package org.augenhoehe.participation.opinion.picture;

import java.time.Duration;

import org.augenhoehe.participation.opinion.stance.StanceStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// Draws maps anew where enough people have answered since: fewer, and two pictures would tell what one of them said.
@Configuration(proxyBeanMethods = false)
class PictureUpkeep {
    @Bean
    Task<Void> drawOpinionMaps(StanceStore stances, PictureBook book) {
        return Tasks.recurring("draw opinion maps", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) ->
                        stances.listStirred(Picture.LEAST).forEach(book::draw));
    }
}
