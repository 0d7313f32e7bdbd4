package org.augenhoehe.participation.review.show;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.kiosk.Few;
import org.augenhoehe.participation.kiosk.KioskCounts;
import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.count.ReviewOutcome;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.participation.review.result.ReviewSentence;
import org.augenhoehe.participation.review.result.WordsStore;
import org.augenhoehe.participation.review.result.WordsStore.Written;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// The result as it is shown; as many questions to the database for one question as for thirty.
@Component
class ReviewResults {
    private static final int FIRST_WORDS = 5;

    private final ReviewPaperStore papers;
    private final WordsStore words;
    private final ReviewSentence sentence;
    private final NextRound next;
    private final People people;
    private final KioskCounts tablets;

    ReviewResults(
            ReviewPaperStore papers,
            WordsStore words,
            ReviewSentence sentence,
            NextRound next,
            People people,
            KioskCounts tablets) {
        this.papers = papers;
        this.words = words;
        this.sentence = sentence;
        this.next = next;
        this.people = people;
        this.tablets = tablets;
    }

    /// @param takesPart whether the reader does: named answers are for those only
    ReviewResult of(Page page, Step step, ReviewPaper paper, boolean takesPart) {
        var outcome = ReviewOutcome.read(papers.findOutcome(step.id()).orElseThrow(NotFound::new));
        var written =
                paper.anonymous() || takesPart ? words.listFirst(List.of(step.id()), FIRST_WORDS) : List.<Written>of();
        var names = names(written);
        return new ReviewResult(
                sentence.of(page.language(), step, paper.questions(), outcome),
                paper.questions().stream()
                        .map(question -> line(page, question, outcome, written, names))
                        .toList(),
                next.find(page, step),
                Few.ofThem(page, outcome.replies(), tablets.countTaken(step.id())));
    }

    private static ResultLine line(
            Page page, Question question, ReviewOutcome outcome, List<Written> written, Map<UUID, String> names) {
        return outcome.find(question.number())
                .filter(ReviewOutcome.Result::told)
                .map(result -> ResultLine.of(
                        page,
                        question,
                        result,
                        written.stream()
                                .filter(one -> one.number() == question.number())
                                .map(one -> said(one, names))
                                .toList()))
                .orElseGet(() -> ResultLine.untold(page, question));
    }

    Map<UUID, String> names(List<Written> written) {
        return people.names(
                written.stream().map(Written::person).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    static ResultLine.Said said(Written one, Map<UUID, String> names) {
        var person = one.person();
        return new ResultLine.Said(
                one.id(), one.hidden() ? "" : one.wording(), person == null ? "" : names.getOrDefault(person, ""));
    }
}
