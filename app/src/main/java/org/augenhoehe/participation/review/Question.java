package org.augenhoehe.participation.review;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// One question of a review. Nobody has to answer it.
///
/// @param number within its review; stays while others are struck out
/// @param ready where it is one of the house; null for one that hosts wrote
/// @param wording empty where it is one of the house, which says it in the language of the reader
/// @param choices of hosts' own making
/// @param source what somebody brought in that it was made of; null for none
/// @param hidden whether moderation lets nobody read it
public record Question(
        UUID id,
        int number,
        QuestionKind kind,
        Sphere sphere,
        @Nullable ReadyQuestion ready,
        String wording,
        List<String> choices,
        @Nullable UUID source,
        boolean hidden) {
    /// "I do not know, or do not want to say": an answer, but none that counts for or against.
    public static final String UNSURE = "UNSURE";

    private static final String FIELD = "frage-";

    public Question {
        choices = List.copyOf(choices);
    }

    /// Of the form in which it is answered.
    public String field() {
        return FIELD + number;
    }

    /// What can be chosen, the last of which is that one does not say; empty where people write.
    public List<String> answers() {
        return switch (kind) {
            case SCALE ->
                Stream.concat(Agreement.names().stream(), Stream.of(UNSURE)).toList();
            case CHOICE ->
                Stream.concat(
                                IntStream.rangeClosed(
                                                1,
                                                ready == null
                                                        ? choices.size()
                                                        : ready.choices().size())
                                        .mapToObj(Integer::toString),
                                Stream.of(UNSURE))
                        .toList();
            case WORDS -> List.of();
        };
    }

    public String wording(Page page) {
        return hidden ? page.t("review.question.hidden") : wording(key -> page.t(key));
    }

    /// @param texts in the language of the reader
    public String wording(UnaryOperator<String> texts) {
        return ready == null ? wording : texts.apply(ready.textKey());
    }

    /// @param answer one of the answers
    public String says(Page page, String answer) {
        if (hidden && ready == null && kind == QuestionKind.CHOICE && !answer.equals(UNSURE)) {
            return answer;
        }
        return told(answer) instanceof TextKey(var key)
                ? page.t(key)
                : told(answer).toString();
    }

    /// The same before anybody reads it: a text of the house by its key, or what hosts wrote.
    public Object told(String answer) {
        if (kind == QuestionKind.SCALE || answer.equals(UNSURE)) {
            return new TextKey("review.answer." + answer);
        }
        var place = Integer.parseInt(answer) - 1;
        return ready == null ? choices.get(place) : new TextKey(ready.choices().get(place));
    }
}
