package org.augenhoehe.participation.review.show;

import java.util.UUID;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.participation.review.reply.OwnReply;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What the page of a review shows. How many have answered so far, and what, nobody learns before the end.
@Component
class Reviews {
    private final StepDoor steps;
    private final Undertakings undertakings;
    private final ReviewPaperStore papers;
    private final OwnReply own;
    private final ReviewResults results;

    Reviews(StepDoor steps, Undertakings undertakings, ReviewPaperStore papers, OwnReply own, ReviewResults results) {
        this.steps = steps;
        this.undertakings = undertakings;
        this.papers = papers;
        this.own = own;
        this.results = results;
    }

    /// @throws NotFound where there is no such step, or where it works otherwise
    Step get(UUID id) {
        return steps.get(id, ReviewPaper.METHOD);
    }

    ReviewShown of(Page page, UUID id) {
        var step = get(id);
        var visitor = page.visitor().person();
        var paper = papers.find(id).orElse(null);
        var takesPart = visitor != null && undertakings.takesPart(visitor, step.undertaking());
        return new ReviewShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElse(""),
                paper,
                undertakings.entrance(step, visitor),
                visitor != null && undertakings.hosts(visitor, step.undertaking()),
                takesPart,
                visitor != null && paper != null && paper.isFixed() && own.isThere(paper, visitor),
                paper == null || !paper.isCounted() ? null : results.of(page, step, paper, takesPart));
    }

    /// As it was sent last, where that may be shown.
    Form form(Page page, ReviewShown shown) {
        var visitor = page.visitor().person();
        var paper = shown.paper();
        return visitor == null || paper == null || !shown.mayAnswer() ? Form.empty() : own.form(paper, visitor);
    }
}
