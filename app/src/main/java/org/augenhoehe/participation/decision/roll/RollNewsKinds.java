package org.augenhoehe.participation.decision.roll;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RollNewsKinds {
    static final NoticeKind BEGUN = new NoticeKind("vote.begun", "decision.notice.begun", false);
    static final NoticeKind REWORDED = new NoticeKind("vote.reworded", "decision.notice.reworded", false);

    /// It is about somebody's right to vote.
    static final NoticeKind TAKEN_OFF = new NoticeKind("vote.takenoff", "decision.notice.takenoff", true);

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
