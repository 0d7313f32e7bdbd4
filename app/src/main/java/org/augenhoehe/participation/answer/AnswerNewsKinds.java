package org.augenhoehe.participation.answer;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswerNewsKinds {
    static final NoticeKind ANSWERED = kind("answered");
    static final NoticeKind SUPPORTED_ANSWERED = kind("supported-answered");
    static final NoticeKind CONTRADICTED = kind("contradicted");
    static final NoticeKind MERGING_ASKED = kind("merging-asked");
    static final NoticeKind MERGING_AGREED = kind("merging-agreed");
    static final NoticeKind MERGING_DECLINED = kind("merging-declined");

    private static NoticeKind kind(String name) {
        return new NoticeKind("participation." + name, "answer.notice." + name, false);
    }

    @Bean
    NoticeKind contributionAnswered() {
        return ANSWERED;
    }

    @Bean
    NoticeKind supportedContributionAnswered() {
        return SUPPORTED_ANSWERED;
    }

    @Bean
    NoticeKind answerContradicted() {
        return CONTRADICTED;
    }

    @Bean
    NoticeKind mergingAsked() {
        return MERGING_ASKED;
    }

    @Bean
    NoticeKind mergingAgreed() {
        return MERGING_AGREED;
    }

    @Bean
    NoticeKind mergingDeclined() {
        return MERGING_DECLINED;
    }
}
