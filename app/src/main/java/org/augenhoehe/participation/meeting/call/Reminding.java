package org.augenhoehe.participation.meeting.call;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.meeting.MeetingNews;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.undertakings.Undertakings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// The day before, whoever said yes or maybe hears of the meeting once more. The day after, nobody reads any more what
/// they needed.
@Service
public class Reminding {
    private static final Duration BEFORE = Duration.ofHours(24);
    private static final Duration AFTER = Duration.ofHours(24);

    private final MeetingStore meetings;
    private final ComingStore coming;
    private final MeetingDoor door;
    private final Undertakings undertakings;
    private final MeetingNews news;
    private final Clock clock;

    Reminding(
            MeetingStore meetings,
            ComingStore coming,
            MeetingDoor door,
            Undertakings undertakings,
            MeetingNews news,
            Clock clock) {
        this.meetings = meetings;
        this.coming = coming;
        this.door = door;
        this.undertakings = undertakings;
        this.news = news;
        this.clock = clock;
    }

    public List<UUID> listDue() {
        var now = clock.instant();
        return meetings.listToRemind(now, now.plus(BEFORE));
    }

    @Transactional
    public void remind(UUID id) {
        var now = clock.instant();
        undertakings.findStep(id).ifPresent(step -> {
            if (!step.isClosed()
                    && undertakings.isRunning(step.undertaking())
                    && meetings.remind(id, now, now.plus(BEFORE))) {
                // Whoever has left meanwhile hears nothing any more.
                var inside = door.insiders(step);
                news.soon(
                        step,
                        coming.listComing(id).stream().filter(inside::contains).toList());
            }
        });
    }

    @Transactional
    public void forgetNeeds() {
        coming.forgetNeeds(clock.instant().minus(AFTER));
    }

    @Configuration(proxyBeanMethods = false)
    static class RemindingUpkeep {
        private static final Logger log = LoggerFactory.getLogger(RemindingUpkeep.class);

        @Bean
        Task<Void> remindOfMeetings(Reminding reminding) {
            return Tasks.recurring("remind of meetings", FixedDelay.of(Duration.ofMinutes(10)))
                    .execute((instance, context) -> {
                        reminding.forgetNeeds();
                        reminding.listDue().forEach(step -> remind(reminding, step));
                    });
        }

        /// What goes wrong with one meeting keeps nobody from another.
        private static void remind(Reminding reminding, UUID step) {
            try {
                reminding.remind(step);
            } catch (RuntimeException broken) {
                log.error("Nobody could be reminded of the meeting {}.", step, broken);
            }
        }
    }
}
