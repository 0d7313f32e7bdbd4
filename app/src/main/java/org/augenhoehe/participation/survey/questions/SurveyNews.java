package org.augenhoehe.participation.survey.questions;

import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.participation.Addressed;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.undertakings.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells those who take part that they can read and better the questions, and that they can answer them; in the
/// caller's transaction.
@Component
class SurveyNews {
    private static final NoticeKind LAID_OUT = kind("laidout");
    private static final NoticeKind FIXED = kind("fixed");

    private final Addressed addressed;
    private final Notices notices;

    SurveyNews(Addressed addressed, Notices notices) {
        this.addressed = addressed;
        this.notices = notices;
    }

    private static NoticeKind kind(String name) {
        return new NoticeKind("enquiry." + name, "survey.notice." + name, false);
    }

    void laidOut(Step step, UUID by) {
        notices.tell(addressed.by(step, by), LAID_OUT, Survey.path(step.id()) + "/vorschlaege", step.question());
    }

    void fixed(Step step, UUID by) {
        notices.tell(addressed.by(step, by), FIXED, Survey.path(step.id()), step.question());
    }

    @Configuration(proxyBeanMethods = false)
    static class SurveyNewsKinds {
        @Bean
        NoticeKind surveyLaidOut() {
            return LAID_OUT;
        }

        @Bean
        NoticeKind surveyFixed() {
            return FIXED;
        }
    }
}
