package org.augenhoehe.participation.review.paper;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.Sphere;
import org.jspecify.annotations.Nullable;

/// A question as hosts write it.
///
/// @param source what somebody brought in that it is made of; null for none
public record QuestionWish(
        QuestionKind kind,
        Sphere sphere,
        String wording,
        List<String> choices,
        @Nullable UUID source) {
    public QuestionWish {
        choices = List.copyOf(choices);
    }

    String words() {
        return (wording + "\n" + String.join("\n", choices)).strip();
    }
}
