package org.augenhoehe.notices;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/// Plans one letter for everybody who has news and wants letters. As long as one is planned, further
/// news joins it.
@Component
class DigestSchedule {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final TaskDescriptor<UUID> DIGEST = TaskDescriptor.of("digest", UUID.class);

    private final WishStore wishes;
    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    DigestSchedule(WishStore wishes, ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.wishes = wishes;
        this.jobs = jobs;
        this.clock = clock;
    }

    void schedule(Collection<UUID> people) {
        var now = clock.instant();
        var known = wishes.of(people);
        for (var person : people) {
            var wish = known.getOrDefault(person, Wishes.DEFAULT);
            if (wish.rhythm() != Wishes.Rhythm.NEVER) {
                jobs.getObject()
                        .scheduleIfNotExists(
                                DIGEST.instance(person.toString()).data(person).scheduledTo(wish.next(now, ZONE)));
            }
        }
    }
}
