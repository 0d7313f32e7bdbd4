package org.augenhoehe.participation.review.result;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// "Gemeinsam auswerten". It looks back and decides nothing.
@Component
class ReviewMethod implements Method {
    private final ReviewPaperStore papers;
    private final ObjectProvider<ReviewClosing> closing;
    private final ReviewSentence sentence;

    /// Undertakings know their methods, and closing knows undertakings: it is asked for when a step closes.
    ReviewMethod(ReviewPaperStore papers, ObjectProvider<ReviewClosing> closing, ReviewSentence sentence) {
        this.papers = papers;
        this.closing = closing;
        this.sentence = sentence;
    }

    @Override
    public String key() {
        return ReviewPaper.METHOD;
    }

    @Override
    public String textKey() {
        return "review.method";
    }

    @Override
    public boolean decides() {
        return false;
    }

    @Override
    public String path(UUID step) {
        return ReviewPaper.path(step);
    }

    /// The result is the answer to everybody who answered.
    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        return papers.countReplies(Step.ids(steps)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, replies -> new Tally(replies.getValue(), replies.getValue())));
    }

    @Override
    public Map<UUID, Preparing> listUnready(Collection<UUID> steps) {
        var fixed = papers.listFixed(steps);
        return steps.stream()
                .filter(step -> !fixed.contains(step))
                .collect(Collectors.toMap(
                        step -> step, step -> new Preparing("review.paper.write", path(step) + "/fragen")));
    }

    @Override
    public String broughtKey() {
        return "review.brought";
    }

    @Override
    public String promisedKey() {
        return "review.promised";
    }

    @Override
    public String close(Step step) {
        return papers.find(step.id())
                .filter(ReviewPaper::isFixed)
                .map(paper -> closing.getObject().close(step, paper))
                .orElseGet(sentence::notHeld);
    }
}
