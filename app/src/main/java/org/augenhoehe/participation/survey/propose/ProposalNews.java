package org.augenhoehe.participation.survey.propose;

import java.util.List;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.undertakings.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells whoever proposed something that it has an answer.
@Component("surveyProposalNews")
class ProposalNews {
    private static final NoticeKind ANSWERED = new NoticeKind("enquiry.answered", "survey.notice.answered", false);

    private final Notices notices;

    ProposalNews(Notices notices) {
        this.notices = notices;
    }

    void answered(Step step, Proposal proposal) {
        if (proposal.author() != null) {
            notices.tell(List.of(proposal.author()), ANSWERED, proposal.path(), step.question());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class SurveyProposalNewsKinds {
        @Bean
        NoticeKind surveyProposalAnswered() {
            return ANSWERED;
        }
    }
}
