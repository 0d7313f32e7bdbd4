package org.augenhoehe.sharing.match;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestHearing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/// Has what is new compared after the commit. Of two that come at the same time, whichever is looked at last finds the
/// other.
@Component
class MatchJobs {
    private static final TaskDescriptor<UUID> FOR_OFFER =
            TaskDescriptor.of("look for requests that fit an offer", UUID.class);
    private static final TaskDescriptor<UUID> FOR_REQUEST =
            TaskDescriptor.of("look for offers that fit a request", UUID.class);

    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    MatchJobs(ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    private void look(TaskDescriptor<UUID> what, UUID id) {
        jobs.getObject()
                .scheduleIfNotExists(
                        what.instance(Ids.next().toString()).data(id).scheduledTo(clock.instant()));
    }

    @Component
    static class OffersMatched implements OfferHearing {
        private final Matching matching;
        private final MatchJobs jobs;

        OffersMatched(Matching matching, MatchJobs jobs) {
            this.matching = matching;
            this.jobs = jobs;
        }

        @Override
        public void changed(Offer offer) {
            if (matching.note(offer)) {
                jobs.look(FOR_OFFER, offer.id());
            }
        }
    }

    @Component
    static class RequestsMatched implements RequestHearing {
        private final Matching matching;
        private final MatchJobs jobs;

        RequestsMatched(Matching matching, MatchJobs jobs) {
            this.matching = matching;
            this.jobs = jobs;
        }

        @Override
        public void changed(Request request) {
            if (matching.note(request)) {
                jobs.look(FOR_REQUEST, request.id());
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class MatchTasks {
        @Bean
        Task<UUID> lookForRequestsThatFit(Matching matching) {
            return Tasks.oneTime(FOR_OFFER)
                    .execute((instance, context) -> matching.lookForRequests(instance.getData()));
        }

        @Bean
        Task<UUID> lookForOffersThatFit(Matching matching) {
            return Tasks.oneTime(FOR_REQUEST)
                    .execute((instance, context) -> matching.lookForOffers(instance.getData()));
        }
    }
}
