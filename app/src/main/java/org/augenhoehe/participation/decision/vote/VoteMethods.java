package org.augenhoehe.participation.decision.vote;

import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.undertakings.Method;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Undertakings know their methods, and closing knows undertakings: it is asked for when a step closes.
@Configuration(proxyBeanMethods = false)
class VoteMethods {
    private final PaperStore papers;
    private final BallotStore ballots;
    private final ObjectProvider<Closing> closing;
    private final ResultSentence sentence;

    VoteMethods(PaperStore papers, BallotStore ballots, ObjectProvider<Closing> closing, ResultSentence sentence) {
        this.papers = papers;
        this.ballots = ballots;
        this.closing = closing;
        this.sentence = sentence;
    }

    private Method method(Kind kind) {
        return new VoteMethod(kind, papers, ballots, closing, sentence);
    }

    @Bean
    Method voteByApproval() {
        return method(Kind.APPROVAL);
    }

    @Bean
    Method voteByScore() {
        return method(Kind.SCORE);
    }

    @Bean
    Method voteByDots() {
        return method(Kind.DOTS);
    }

    @Bean
    Method voteByRanking() {
        return method(Kind.RANKED);
    }

    @Bean
    Method voteOnDates() {
        return method(Kind.DATES);
    }

    @Bean
    Method decideByConsent() {
        return method(Kind.CONSENT);
    }

    @Bean
    Method shareOutMoney() {
        return method(Kind.BUDGET);
    }

    @Bean
    Method voteOnPersons() {
        return method(Kind.PERSONS);
    }
}
