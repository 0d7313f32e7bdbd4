package org.augenhoehe.participation.review.show;

import java.util.List;

import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.Sphere;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page of a review.
///
/// @param undertaking its question
/// @param paper null while nobody has begun to write it up
/// @param answered whether the visitor's answers are there, as far as anybody can tell
/// @param result null before the end
public record ReviewShown(
        Step step,
        String undertaking,
        @Nullable ReviewPaper paper,
        Entrance entrance,
        boolean host,
        boolean takesPart,
        boolean answered,
        @Nullable ReviewResult result) {

    public String path() {
        return ReviewPaper.path(step.id());
    }

    public boolean isFixed() {
        return paper != null && paper.isFixed();
    }

    public boolean mayAnswer() {
        return entrance == Entrance.OPEN && isFixed();
    }

    /// What moderation hid is not asked.
    public List<Question> asked(Sphere sphere) {
        return paper == null
                ? List.of()
                : paper.questions().stream()
                        .filter(question -> question.sphere() == sphere && !question.hidden())
                        .toList();
    }
}
