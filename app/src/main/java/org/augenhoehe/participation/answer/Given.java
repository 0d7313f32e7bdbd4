package org.augenhoehe.participation.answer;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.LastWord;
import org.jspecify.annotations.Nullable;

/// The answer to one contribution, and what its author says to it.
///
/// @param contradiction null where there is none; as all words empty where moderation has hidden it
/// @param first what was said before the contradiction; null where nobody has answered that yet
public record Given(
        Answer answer,
        @Nullable String contradiction,
        @Nullable Instant contradictedAt,
        @Nullable String first,
        @Nullable UUID firstId) {

    /// The author has one word, unless they agreed to it beforehand.
    public boolean mayContradict(Instant now) {
        return contradiction == null
                && answer.kind() != AnswerKind.MERGED
                && LastWord.mayContradict(answer.givenAt(), now);
    }

    public boolean waitsForLastWord() {
        return contradiction != null && first == null;
    }
}
