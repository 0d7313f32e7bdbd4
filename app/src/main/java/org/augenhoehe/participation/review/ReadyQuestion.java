package org.augenhoehe.participation.review;

import java.util.List;
import java.util.stream.IntStream;

/// Well-made questions that the house has in every language, so that not every group begins from nothing.
public enum ReadyQuestion {
    HEARD(QuestionKind.SCALE, Sphere.CIVIC, 0),
    DECIDED(QuestionKind.SCALE, Sphere.CIVIC, 0),
    SKILLS(QuestionKind.SCALE, Sphere.CIVIC, 0),
    TRUST(QuestionKind.SCALE, Sphere.CIVIC, 0),
    TIES(QuestionKind.SCALE, Sphere.CIVIC, 0),
    TOGETHER(QuestionKind.WORDS, Sphere.CIVIC, 0),
    HELPED(QuestionKind.SCALE, Sphere.SERVICE, 0),
    REACHABLE(QuestionKind.SCALE, Sphere.SERVICE, 0),
    RESPECT(QuestionKind.SCALE, Sphere.SERVICE, 0),
    RECOMMEND(QuestionKind.SCALE, Sphere.SERVICE, 0),
    USED(QuestionKind.CHOICE, Sphere.SERVICE, 4),
    CHANGE(QuestionKind.WORDS, Sphere.SERVICE, 0);

    private final QuestionKind kind;
    private final Sphere sphere;
    private final int choices;

    ReadyQuestion(QuestionKind kind, Sphere sphere, int choices) {
        this.kind = kind;
        this.sphere = sphere;
        this.choices = choices;
    }

    public QuestionKind kind() {
        return kind;
    }

    public Sphere sphere() {
        return sphere;
    }

    public String textKey() {
        return "review.ready." + this;
    }

    /// Text keys of what can be chosen.
    List<String> choices() {
        return IntStream.rangeClosed(1, choices)
                .mapToObj(number -> textKey() + "." + number)
                .toList();
    }
}
