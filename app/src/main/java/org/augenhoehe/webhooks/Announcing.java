package org.augenhoehe.webhooks;

import java.time.Clock;
import java.time.Duration;

import org.augenhoehe.feeds.Messenger;
import org.augenhoehe.feeds.News;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.SchedulerClient;

/// Puts a job for every receiver into the transaction in which something happened.
@Component
class Announcing implements Messenger {
    /// As long as that nobody has to look after a receiver that takes nothing.
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final ReceiverStore receivers;
    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    Announcing(ReceiverStore receivers, ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.receivers = receivers;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void carry(News news) {
        if (!news.quiet()) {
            receivers
                    .listListening(clock.instant().minus(PATIENCE))
                    .forEach(receiver -> announce(Announcement.of(receiver, news)));
        }
    }

    void announce(Announcement announcement) {
        jobs.getObject()
                .scheduleIfNotExists(Deliveries.DELIVERY
                        .instance(announcement.job())
                        .data(announcement)
                        .scheduledTo(clock.instant()));
    }
}
