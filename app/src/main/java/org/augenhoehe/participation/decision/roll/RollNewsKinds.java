package org.augenhoehe.participation.decision.roll;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RollNewsKinds {
    static final NoticeKind BEGUN = new NoticeKind("decision.begun", "decision.notice.begun", false);
    static final NoticeKind REWORDED = new NoticeKind("decision.reworded", "decision.notice.reworded", false);

    /// It is about somebody's right to vote.
    static final NoticeKind TAKEN_OFF = new NoticeKind("decision.takenoff", "decision.notice.takenoff", true);

    @Bean
    NoticeKind voteBegun() {
        return BEGUN;
    }

    @Bean
    NoticeKind consentReworded() {
        return REWORDED;
    }

    @Bean
    NoticeKind takenOffTheRoll() {
        return TAKEN_OFF;
    }
}
