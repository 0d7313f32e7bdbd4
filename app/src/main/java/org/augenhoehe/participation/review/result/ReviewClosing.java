package org.augenhoehe.participation.review.result;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.review.count.Counting;
import org.augenhoehe.participation.review.count.ReviewOutcome;
import org.augenhoehe.participation.review.count.Said;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.participation.review.reply.Reply;
import org.augenhoehe.participation.review.reply.ReplyStore;
import org.augenhoehe.participation.review.result.WordsStore.Words;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes sums of the answers and erases the way from people to them, all in one transaction. Anonymous replies are gone
/// then. In which standing somebody answered stands nowhere beforehand: the marks tell it now, for the last time.
@Component
class ReviewClosing {
    private static final SecureRandom random = new SecureRandom();

    private final ReplyStore replies;
    private final ReviewPaperStore papers;
    private final WordsStore words;
    private final Marks marks;
    private final Undertakings undertakings;
    private final AuditLog audit;
    private final ReviewSentence sentence;
    private final Clock clock;

    ReviewClosing(
            ReplyStore replies,
            ReviewPaperStore papers,
            WordsStore words,
            Marks marks,
            Undertakings undertakings,
            AuditLog audit,
            ReviewSentence sentence,
            Clock clock) {
        this.replies = replies;
        this.papers = papers;
        this.words = words;
        this.marks = marks;
        this.undertakings = undertakings;
        this.audit = audit;
        this.sentence = sentence;
        this.clock = clock;
    }

    /// @return the result in plain words
    @Transactional(propagation = Propagation.MANDATORY)
    public String close(Step step, ReviewPaper paper) {
        var all = replies.list(step.id());
        var viewpoints = viewpoints(step);
        var said = all.stream()
                .map(reply -> new Said(
                        viewpoints.getOrDefault(reply.mark(), Viewpoint.UNCONFIRMED),
                        reply.answers().given()))
                .toList();
        var outcome = Counting.count(paper.questions(), said, countAsked(step, said.size()));
        papers.count(step.id(), outcome.replies(), outcome.write(), clock.instant());
        words.add(step.id(), paper.anonymous(), words(paper, outcome, all));
        if (paper.anonymous()) {
            replies.clear(step.id());
        }
        marks.erase(step.id());
        undertakings.note(step.undertaking(), null, "review_counted", "", step.question());
        audit.add(null, "evaluation.counted", step.id(), Integer.toString(outcome.replies()));
        return sentence.of(step, paper.questions(), outcome);
    }

    private Map<String, Viewpoint> viewpoints(Step step) {
        var viewpoints = new HashMap<String, Viewpoint>();
        marks.find(step.id())
                .ifPresent(marking -> undertakings
                        .confirmedStandings(step.undertaking())
                        .forEach((person, standing) ->
                                viewpoints.put(marking.receipt(person).fingerprint(), Viewpoint.of(standing))));
        return viewpoints;
    }

    /// How many of those who take part could answer; who answered and left since is one of them.
    private int countAsked(Step step, int answered) {
        var audience = step.audience();
        if (audience.asksForStanding()) {
            var standings = undertakings.confirmedStandings(step.undertaking()).values();
            return Math.max(answered, (int)
                    standings.stream().filter(audience::includes).count());
        }
        var people = undertakings.listParticipants(step.undertaking()).size();
        return audience == Audience.EVERYBODY ? people : Math.max(answered, people);
    }

    /// Where enough people wrote something; what one person wrote to several questions is not together any more.
    private static List<Words> words(ReviewPaper paper, ReviewOutcome outcome, List<Reply> all) {
        var words = new ArrayList<Words>();
        for (var question : paper.questions()) {
            var told = outcome.find(question.number()).filter(ReviewOutcome.Result::told);
            if (question.kind() == QuestionKind.WORDS && told.isPresent()) {
                all.stream()
                        .filter(reply -> reply.answers().given().containsKey(question.number()))
                        .map(reply -> new Words(
                                question.number(), reply.answers().given().get(question.number()), reply.person()))
                        .forEach(words::add);
            }
        }
        Collections.shuffle(words, random);
        return words;
    }
}
