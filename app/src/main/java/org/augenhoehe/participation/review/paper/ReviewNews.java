package org.augenhoehe.participation.review.paper;

import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.participation.Addressed;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.undertakings.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells those who take part that they can answer, in the caller's transaction.
@Component
class ReviewNews {
    private static final NoticeKind BEGUN = new NoticeKind("evaluation.begun", "review.notice.begun", false);

    private final Addressed addressed;
    private final Notices notices;

    ReviewNews(Addressed addressed, Notices notices) {
        this.addressed = addressed;
        this.notices = notices;
    }

    void begun(Step step, UUID by) {
        notices.tell(addressed.by(step, by), BEGUN, ReviewPaper.path(step.id()), step.question());
    }

    @Configuration(proxyBeanMethods = false)
    static class ReviewNewsKinds {
        @Bean
        NoticeKind reviewBegun() {
            return BEGUN;
        }
    }
}
