package org.augenhoehe.following;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.feeds.Messenger;
import org.augenhoehe.feeds.News;
import org.augenhoehe.platform.security.CurrentVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/// Notes, in the transaction in which something happened, that those who follow it are to be told after the commit.
@Component
class FollowMessenger implements Messenger {
    static final TaskDescriptor<Moved> TELL = TaskDescriptor.of("tell followers", Moved.class);

    private final FollowStore store;
    private final CurrentVisitor currentVisitor;
    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    FollowMessenger(
            FollowStore store, CurrentVisitor currentVisitor, ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.store = store;
        this.currentVisitor = currentVisitor;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void carry(News news) {
        if (news.quiet() || !store.isFollowed(news.about())) {
            return;
        }
        var by = news.by() == null ? visitor() : news.by();
        jobs.getObject()
                .scheduleIfNotExists(TELL.instance(news.id().toString())
                        .data(new Moved(List.copyOf(news.about()), by, news.at()))
                        .scheduledTo(clock.instant()));
    }

    /// The history does not always say who did something. Whoever did it just now knows it all the same.
    private @Nullable UUID visitor() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? currentVisitor.of(now.getRequest()).person()
                : null;
    }

    @Configuration(proxyBeanMethods = false)
    static class Telling {
        @Bean
        Task<Moved> tellFollowers(FollowNews news) {
            return Tasks.oneTime(TELL).execute((instance, context) -> news.tell(instance.getData()));
        }
    }
}
