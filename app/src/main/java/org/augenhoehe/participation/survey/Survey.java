package org.augenhoehe.participation.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a survey asks, and under which name it is answered.
///
/// @param sides whether the side of whoever answers stands beside their answers
/// @param languages tags; the first is the one in which it was written
/// @param intro what stands before the questions
/// @param laidOutAt from when on those who take part read the questions and propose changes; null before
/// @param fixedAt from when on nothing of it changes; null before
/// @param closedAt when it ended with a result; null before
/// @param questions in their order
public record Survey(
        UUID step,
        Privacy privacy,
        boolean sides,
        List<String> languages,
        Words intro,
        @Nullable Instant laidOutAt,
        @Nullable Instant fixedAt,
        @Nullable Instant closedAt,
        List<Question> questions) {
    /// Key of the method, as it is stored with every step.
    public static final String METHOD = "survey";

    public Survey {
        languages = List.copyOf(languages);
        questions = List.copyOf(questions);
    }

    public boolean isFixed() {
        return fixedAt != null;
    }

    public boolean isLaidOut() {
        return laidOutAt != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean isAnonymous() {
        return privacy == Privacy.ANONYMOUS;
    }

    public boolean takesFiles() {
        return questions.stream().anyMatch(question -> question.kind().takesFiles());
    }

    public Optional<Question> find(UUID question) {
        return questions.stream().filter(one -> one.id().equals(question)).findFirst();
    }

    public Optional<Question> find(int number) {
        return questions.stream().filter(one -> one.number() == number).findFirst();
    }

    public String language() {
        return languages.getFirst();
    }

    /// What hosts have before their eyes, as a short mark: so that nobody fixes what another host changed meanwhile.
    public String seen() {
        return Integer.toHexString(
                List.of(privacy, sides, languages, intro, questions).toString().hashCode());
    }

    /// @param seen empty where a form does not say it
    public boolean isAnother(String seen) {
        return !seen.isEmpty() && !seen.equals(seen());
    }

    public String path() {
        return path(step);
    }

    public static String path(UUID step) {
        return "/umfrage/" + step;
    }
}
