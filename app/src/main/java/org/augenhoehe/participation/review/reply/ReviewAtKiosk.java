package org.augenhoehe.participation.review.reply;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.kiosk.AtKiosk;
import org.augenhoehe.participation.kiosk.Taken;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

import gg.jte.Content;
import gg.jte.TemplateEngine;

/// Looking back at a tablet in the house, where no names were agreed on.
@Component
class ReviewAtKiosk implements AtKiosk {
    private static final int MARK = 32;
    private static final SecureRandom random = new SecureRandom();

    private final ReviewPaperStore papers;
    private final ReplyStore store;
    private final Doorkeeper doorkeeper;
    private final TemplateEngine templates;

    ReviewAtKiosk(ReviewPaperStore papers, ReplyStore store, Doorkeeper doorkeeper, TemplateEngine templates) {
        this.papers = papers;
        this.store = store;
        this.doorkeeper = doorkeeper;
        this.templates = templates;
    }

    @Override
    public String method() {
        return ReviewPaper.METHOD;
    }

    @Override
    public String textKey() {
        return "review.kiosk";
    }

    @Override
    public Map<UUID, String> listLacking(Collection<Step> steps) {
        var possible = papers.listAnonymous(Step.ids(steps));
        return steps.stream()
                .filter(step -> !possible.contains(step.id()))
                .collect(Collectors.toMap(Step::id, step -> "review.kiosk.lacking"));
    }

    @Override
    public Content ask(Page page, Step step, Form form) {
        var asked = papers.find(step.id()).orElseThrow().questions().stream()
                .filter(question -> !question.hidden())
                .toList();
        return output -> templates.render(
                "participation/review/kiosk.jte", Map.of("page", page, "form", form, "questions", asked), output);
    }

    @Override
    public Taken take(Page page, UUID kiosk, Step step, Form form) {
        var paper = papers.find(step.id())
                .filter(one -> one.isFixed() && one.anonymous())
                .orElse(null);
        if (paper == null) {
            return new Taken.NotNow(Entrance.OVER);
        }
        var typed = new HashMap<String, List<String>>();
        paper.questions().forEach(question -> typed.put(question.field(), form.values(question.field())));
        var answers = Answers.typed(paper.questions(), typed);
        var flaw = ReplyBook.flaw(paper, answers);
        var door = doorkeeper.knockOnSite(ReplyBook.words(paper.questions(), answers));
        if (flaw != null) {
            form.reject(flaw instanceof Replied.Flawed(var field, var key) ? field : "", Replied.sentence(page, flaw));
            return new Taken.Wrong();
        }
        if (!(door instanceof Answer.Open)) {
            form.reject("", DoorSentence.of(page, door));
            return new Taken.Wrong();
        }
        var mark = new byte[MARK];
        random.nextBytes(mark);
        store.putOnSite(step.id(), mark, kiosk, answers);
        return new Taken.Done(false);
    }

    @Override
    public void drop(UUID kiosk, Step step) {
        store.dropOnSite(kiosk, step.id());
    }
}
