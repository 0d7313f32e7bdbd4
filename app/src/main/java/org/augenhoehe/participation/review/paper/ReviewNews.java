package org.augenhoehe.participation.review.paper;

import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells those who take part that they can answer, in the caller's transaction.
@Component
class ReviewNews {
    private static final NoticeKind BEGUN = new NoticeKind("evaluation.begun", "review.notice.begun", false);

    private final Undertakings undertakings;
    private final Notices notices;

    ReviewNews(Undertakings undertakings, Notices notices) {
        this.undertakings = undertakings;
        this.notices = notices;
    }

    void begun(Step step, UUID by) {
        var standings = undertakings.confirmedStandings(step.undertaking());
        var asked = undertakings.listParticipants(step.undertaking()).stream()
                .filter(one -> !one.equals(by))
                .filter(one -> !step.audience().asksForStanding()
                        || standings.containsKey(one) && step.audience().includes(standings.get(one)))
                .toList();
        notices.tell(asked, BEGUN, ReviewPaper.path(step.id()), step.question());
    }

    @Configuration(proxyBeanMethods = false)
    static class ReviewNewsKinds {
        @Bean
        NoticeKind reviewBegun() {
            return BEGUN;
        }
    }
}
