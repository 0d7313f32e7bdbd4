package org.augenhoehe.participation.review.reply;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.participation.paper.PaperRoll;
import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.participation.review.reply.Replied.Closed;
import org.augenhoehe.participation.review.reply.Replied.Empty;
import org.augenhoehe.participation.review.reply.Replied.Flawed;
import org.augenhoehe.participation.review.reply.Replied.NotFixed;
import org.augenhoehe.participation.review.reply.Replied.NotSo;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answering and answering anew, in one transaction that holds the step: a reply is there before the review is counted,
/// or it is not and its author knows.
///
/// As with secret ballots, what is held here is held by locks that leave nothing behind, and nothing else is written:
/// not even the print of what somebody says.
@Service
public class ReplyBook {
    private final Undertakings undertakings;
    private final ReviewPaperStore papers;
    private final Marks marks;
    private final ReplyStore store;
    private final People people;
    private final Doorkeeper doorkeeper;
    private final PaperRoll onPaper;

    ReplyBook(
            Undertakings undertakings,
            ReviewPaperStore papers,
            Marks marks,
            ReplyStore store,
            People people,
            Doorkeeper doorkeeper,
            PaperRoll onPaper) {
        this.undertakings = undertakings;
        this.papers = papers;
        this.marks = marks;
        this.store = store;
        this.people = people;
        this.doorkeeper = doorkeeper;
        this.onPaper = onPaper;
    }

    @Transactional
    public Replied reply(UUID person, UUID stepId, Map<String, List<String>> typed) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Closed(entrance);
        }
        var paper = papers.find(stepId).filter(ReviewPaper::isFixed).orElse(null);
        var marking = marks.find(stepId).orElse(null);
        if (paper == null || marking == null) {
            return new NotFixed();
        }
        if (paper.anonymous() && onPaper.has(stepId, person)) {
            return new Replied.OnPaper();
        }
        var answers = Answers.typed(paper.questions(), typed);
        var refused = refusal(person, paper, answers);
        if (refused != null) {
            return refused;
        }
        var mark = marking.receipt(person).mark();
        return store.put(stepId, mark, paper.anonymous() ? null : person, answers)
                ? new Replied.First()
                : new Replied.Again();
    }

    @Nullable
    Replied refusal(UUID person, ReviewPaper paper, Answers answers) {
        var flaw = flaw(paper, answers);
        if (flaw != null) {
            return flaw;
        }
        var words = words(paper.questions(), answers);
        if (words.isEmpty()) {
            return null;
        }
        // Words cannot wait here for somebody to look at them: to hold them would tell when they came.
        var door = paper.anonymous() ? doorkeeper.knockUnseen(person, words, 0) : doorkeeper.admit(person, words);
        return door instanceof Answer.Open ? null : new NotSo(door);
    }

    /// What cannot be so, whoever says it; null where all is well.
    static @Nullable Replied flaw(ReviewPaper paper, Answers answers) {
        if (answers.given().isEmpty()) {
            return new Empty();
        }
        for (var question : paper.questions()) {
            var given = answers.given().get(question.number());
            if (given != null && question.kind() == QuestionKind.WORDS && given.length() > Answers.LONGEST) {
                return new Flawed(question.field(), "review.reply.long");
            }
            if (given != null
                    && question.kind() != QuestionKind.WORDS
                    && !question.answers().contains(given)) {
                return new Flawed(question.field(), "review.reply.unknown");
            }
        }
        return null;
    }

    static String words(List<Question> questions, Answers answers) {
        return questions.stream()
                .filter(question -> question.kind() == QuestionKind.WORDS)
                .map(question -> answers.given().getOrDefault(question.number(), ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
