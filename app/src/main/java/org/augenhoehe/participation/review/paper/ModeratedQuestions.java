package org.augenhoehe.participation.review.paper;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// A question that hosts worded can be reported. Moderation hides its words; what was answered to it stays counted.
@Component
class ModeratedQuestions implements Moderated {
    static final String KIND = "auswertungsfrage";

    private final QuestionStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedQuestions(QuestionStore store, SaidInPlace places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "review.question.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(
                store.listWorded(things).stream().map(ModeratedQuestions::said).toList());
    }

    /// All hosts answer for what they ask, not one of them.
    private static Said said(QuestionStore.Worded one) {
        var question = one.question();
        return new Said(
                question.id(),
                one.step(),
                question.wording() + "\n" + String.join("\n", question.choices()),
                ReviewPaper.path(one.step()),
                null,
                question.hidden());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
