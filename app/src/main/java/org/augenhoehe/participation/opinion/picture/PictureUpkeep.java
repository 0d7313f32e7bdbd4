package org.augenhoehe.participation.opinion.picture;

import java.time.Duration;
import java.util.UUID;

import org.augenhoehe.participation.opinion.stance.StanceStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// Draws maps anew where enough people have answered since: fewer, and two pictures would tell what one of them said.
@Configuration(proxyBeanMethods = false)
class PictureUpkeep {
    private static final Logger log = LoggerFactory.getLogger(PictureUpkeep.class);

    @Bean
    Task<Void> drawOpinionMaps(StanceStore stances, PictureBook book) {
        return Tasks.recurring("draw opinion maps", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) ->
                        stances.listStirred(Picture.LEAST).forEach(step -> draw(book, step)));
    }

    /// What goes wrong in one step keeps the maps of others from nothing.
    private static void draw(PictureBook book, UUID step) {
        try {
            book.draw(step);
        } catch (RuntimeException broken) {
            log.error("The opinion map of step {} could not be drawn.", step, broken);
        }
    }
}
