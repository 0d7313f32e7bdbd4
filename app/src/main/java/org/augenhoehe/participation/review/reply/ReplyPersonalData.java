package org.augenhoehe.participation.review.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.paper.QuestionStore;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// Whoever leaves takes their answers along: named ones always, anonymous ones as long as it can be told whose they
/// are.
/// What was counted stays counted.
///
/// Of an anonymous reply only is told that it is there, not what it says: nobody shall be made to show it.
@Component
class ReplyPersonalData implements PersonalData {
    private final ReplyStore store;
    private final QuestionStore questions;
    private final Marks marks;

    ReplyPersonalData(ReplyStore store, QuestionStore questions, Marks marks) {
        this.store = store;
        this.questions = questions;
        this.marks = marks;
    }

    @Override
    public int order() {
        return 433;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.review_reply");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = new ArrayList<List<?>>();
        var own = store.listOf(person);
        var asked = questions.listAll(own.stream().map(ReplyStore.Own::step).toList());
        for (var one : own) {
            asked.getOrDefault(one.step(), List.of()).stream()
                    .filter(question -> one.answers().given().containsKey(question.number()))
                    .forEach(question -> rows.add(row(one, question)));
        }
        for (var step : store.listRunning()) {
            if (isThere(step, person)) {
                rows.add(List.of(ReviewPaper.path(step), "", new TextKey("review.data.anonymous")));
            }
        }
        return List.of(new PersonalSection(
                "review.data.replies",
                Fate.ERASED,
                List.of("review.data.address", "review.data.question", "review.data.answer"),
                rows));
    }

    private static List<?> row(ReplyStore.Own own, Question question) {
        var given = own.answers().given().getOrDefault(question.number(), Question.UNSURE);
        var ready = question.ready();
        return List.of(
                ReviewPaper.path(own.step()),
                ready == null ? question.wording() : new TextKey(ready.textKey()),
                question.kind() == QuestionKind.WORDS ? given : question.told(given));
    }

    private boolean isThere(UUID step, UUID person) {
        return marks.find(step)
                .filter(marking -> store.has(step, marking.receipt(person).mark()))
                .isPresent();
    }

    @Override
    public void erase(UUID person) {
        for (var step : store.listRunning()) {
            marks.find(step)
                    .ifPresent(marking ->
                            store.remove(step, marking.receipt(person).mark()));
        }
        store.forget(person);
    }
}
