package org.augenhoehe.participation.review.reply;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A review on paper. An anonymous one is two papers, as a secret vote.
@Component
class ReviewOnPaper implements OnPaper {
    private static final int MARK = 32;
    private static final int LINES = 5;
    private static final SecureRandom random = new SecureRandom();

    private final ReviewPaperStore papers;
    private final ReplyBook book;
    private final ReplyStore store;
    private final Marks marks;
    private final PaperEntrance entrance;
    private final Texts texts;

    ReviewOnPaper(
            ReviewPaperStore papers,
            ReplyBook book,
            ReplyStore store,
            Marks marks,
            PaperEntrance entrance,
            Texts texts) {
        this.papers = papers;
        this.book = book;
        this.store = store;
        this.marks = marks;
        this.entrance = entrance;
        this.texts = texts;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(ReviewPaper.METHOD);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return papers.find(step.id())
                .filter(ReviewPaper::isFixed)
                .map(paper -> new PaperWay(paper.anonymous(), paper.anonymous() && entrance.mayHandOut(step)));
    }

    @Override
    public PaperForm form(Step step, Language language) {
        var paper = papers.find(step.id()).orElseThrow();
        var questions = new ArrayList<PaperQuestion>();
        for (var question : paper.questions()) {
            if (!question.hidden()) {
                questions.add(asked(question, language));
            }
        }
        var intro = List.of(
                step.whatHappens(), texts.get(language, "paper.survey." + (paper.anonymous() ? "ANONYMOUS" : "NAMED")));
        return new PaperForm(step.question(), intro, questions, List.of());
    }

    private PaperQuestion asked(Question question, Language language) {
        var wording = question.wording(key -> texts.get(language, key));
        if (question.kind() == QuestionKind.WORDS) {
            return new Lines(question.field(), wording, "", LINES);
        }
        var answers = question.answers().stream()
                .map(answer -> new PaperAnswer(
                        answer,
                        question.told(answer) instanceof TextKey(var key)
                                ? texts.get(language, key)
                                : question.told(answer).toString()))
                .toList();
        return new Choice(question.field(), wording, "", answers, 1);
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        return entrance.listEntitled(step);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        var paper = papers.find(step.id()).filter(ReviewPaper::isFixed).orElseThrow();
        return switch (voice) {
            case Voice.Of(var person)
            when !paper.anonymous() -> {
                var refused = refusal(page, step, person);
                yield refused.isPresent()
                        ? Entered.refused(refused.get())
                        : put(page, paper, person, person, mark(step, person), filled);
            }
            case Voice.Ballot(var side, var host)
            when paper.anonymous() -> {
                var refused = entrance.refusalOfNameless(page, step, host);
                if (refused.isPresent()) {
                    yield Entered.refused(refused.get());
                }
                var mark = new byte[MARK];
                random.nextBytes(mark);
                var entered = put(page, paper, host, null, mark, filled);
                store.mix(step.id());
                yield entered;
            }
            default -> Entered.refused(page.t("paper.refused.letters"));
        };
    }

    private Entered put(Page page, ReviewPaper paper, UUID writer, @Nullable UUID person, byte[] mark, Filled filled) {
        var typed = new HashMap<String, List<String>>();
        paper.questions().forEach(question -> typed.put(question.field(), filled.marked(question.field())));
        var answers = Answers.typed(paper.questions(), typed);
        var refused = book.refusal(writer, paper, answers);
        if (refused != null) {
            var field = refused instanceof Replied.Flawed(var flawed, var key) ? flawed : "";
            return Entered.refused(Replied.sentence(page, refused), field);
        }
        store.put(paper.step(), mark, person, answers);
        return Entered.counts();
    }

    private byte[] mark(Step step, UUID person) {
        return marks.find(step.id()).orElseThrow().receipt(person).mark();
    }

    private Optional<String> refusal(Page page, Step step, UUID person) {
        return entrance.hold(page, step, person)
                .or(() -> store.has(step.id(), mark(step, person))
                        ? Optional.of(page.t("paper.refused.online"))
                        : Optional.empty());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered tickOff(Page page, Step step, UUID person, String side) {
        return refusal(page, step, person).map(Entered::refused).orElseGet(Entered::counts);
    }
}
