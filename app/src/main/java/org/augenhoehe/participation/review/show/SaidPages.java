package org.augenhoehe.participation.review.show;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.participation.review.reply.Reply;
import org.augenhoehe.participation.review.reply.ReplyStore;
import org.augenhoehe.participation.review.result.WordsStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What was said one by one: words, and where names were agreed on, who answered what. The latter is for those who take
/// part.
@Controller
@RequestMapping("/auswertung/{step}")
class SaidPages {
    private static final int ON_A_PAGE = 50;

    private final Reviews reviews;
    private final ReviewResults results;
    private final ReviewPaperStore papers;
    private final ReplyStore replies;
    private final WordsStore words;
    private final Undertakings undertakings;
    private final People people;

    SaidPages(
            Reviews reviews,
            ReviewResults results,
            ReviewPaperStore papers,
            ReplyStore replies,
            WordsStore words,
            Undertakings undertakings,
            People people) {
        this.reviews = reviews;
        this.results = results;
        this.papers = papers;
        this.replies = replies;
        this.words = words;
        this.undertakings = undertakings;
        this.people = people;
    }

    @GetMapping("/worte/{number}")
    @Access(For.EVERYONE)
    View words(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable int number,
            @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var step = reviews.get(id);
        var paper = counted(id);
        if (!paper.anonymous()) {
            requirePart(page, step);
        }
        var question = paper.questions().stream()
                .filter(one -> one.number() == number && one.kind() == QuestionKind.WORDS)
                .findFirst()
                .orElseThrow(NotFound::new);
        var last = Math.max(1, Math.ceilDiv(words.count(id, number), ON_A_PAGE));
        var shown = Math.clamp(wanted, 1, last);
        var written = words.list(id, number, ON_A_PAGE, (shown - 1) * ON_A_PAGE);
        var names = results.names(written);
        return page.show(
                "participation/review/words",
                Map.of(
                        "step", step,
                        "question", question,
                        "said",
                                written.stream()
                                        .map(one -> ReviewResults.said(one, names))
                                        .toList(),
                        "number", shown,
                        "last", last));
    }

    @GetMapping("/namen")
    @Access(For.SIGNED_IN)
    View names(Page page, @PathVariable("step") UUID id, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var step = reviews.get(id);
        var paper = counted(id);
        if (paper.anonymous()) {
            throw new NotFound();
        }
        requirePart(page, step);
        var last = Math.max(1, Math.ceilDiv(replies.countNamed(id), ON_A_PAGE));
        var shown = Math.clamp(wanted, 1, last);
        var given = replies.listNamed(id, ON_A_PAGE, (shown - 1) * ON_A_PAGE);
        var names = people.names(
                given.stream().map(Reply::person).filter(Objects::nonNull).toList());
        return page.show(
                "participation/review/names",
                Map.of(
                        "step", step,
                        "people",
                                given.stream()
                                        .map(reply -> named(page, paper, reply, names))
                                        .toList(),
                        "number", shown,
                        "last", last));
    }

    /// What was chosen; words stand with their question, where moderation reaches them.
    private static NamedReply named(Page page, ReviewPaper paper, Reply reply, Map<UUID, String> names) {
        return new NamedReply(
                names.getOrDefault(Objects.requireNonNull(reply.person()), ""),
                paper.questions().stream()
                        .filter(question -> question.kind() != QuestionKind.WORDS)
                        .filter(question -> reply.answers().given().containsKey(question.number()))
                        .map(question -> chosen(page, question, reply))
                        .toList());
    }

    private static NamedReply.Chosen chosen(Page page, Question question, Reply reply) {
        return new NamedReply.Chosen(
                question.wording(page),
                question.says(page, reply.answers().given().getOrDefault(question.number(), Question.UNSURE)));
    }

    private ReviewPaper counted(UUID step) {
        return papers.find(step).filter(ReviewPaper::isCounted).orElseThrow(NotFound::new);
    }

    private void requirePart(Page page, Step step) {
        var visitor = page.visitor().person();
        if (visitor == null || !undertakings.takesPart(visitor, step.undertaking())) {
            throw new Forbidden();
        }
    }
}
