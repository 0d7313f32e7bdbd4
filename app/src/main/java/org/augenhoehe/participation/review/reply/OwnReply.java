package org.augenhoehe.participation.review.reply;

import java.util.UUID;

import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.platform.web.Form;
import org.springframework.stereotype.Component;

/// What somebody sees of their own reply. Of an anonymous one only that it is there: nobody shall be made to show it.
@Component
public class OwnReply {
    private final Marks marks;
    private final ReplyStore store;

    OwnReply(Marks marks, ReplyStore store) {
        this.marks = marks;
        this.store = store;
    }

    /// False for everybody once an anonymous review is counted.
    public boolean isThere(ReviewPaper paper, UUID person) {
        return paper.anonymous()
                ? marks.find(paper.step())
                        .filter(marking ->
                                store.has(paper.step(), marking.receipt(person).mark()))
                        .isPresent()
                : store.findNamed(paper.step(), person).isPresent();
    }

    /// The form as it was sent last, where names were agreed on.
    public Form form(ReviewPaper paper, UUID person) {
        var form = Form.empty();
        if (!paper.anonymous()) {
            store.findNamed(paper.step(), person)
                    .ifPresent(answers -> paper.questions()
                            .forEach(question ->
                                    form.with(question.field(), answers.given().get(question.number()))));
        }
        return form;
    }
}
