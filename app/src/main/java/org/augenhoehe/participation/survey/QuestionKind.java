package org.augenhoehe.participation.survey;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How a question is answered; the last two are no questions.
public enum QuestionKind {
    /// One of several items.
    CHOICE,
    /// Some of several items.
    SEVERAL,
    /// A number from one to "most", the ends of which have names.
    SCALE,
    /// One column in each row.
    MATRIX,
    /// A number with limits and a unit.
    NUMBER,
    /// In one's own words.
    TEXT,
    /// Items in an order, the most important first.
    ORDER,
    /// Where something is.
    PLACE,
    /// Something uploaded.
    FILE,
    /// Words between questions.
    NOTE,
    /// A heading that begins a page.
    SECTION;

    private static final Set<QuestionKind> ITEMS = EnumSet.of(CHOICE, SEVERAL, MATRIX, ORDER);
    private static final Set<QuestionKind> LEADING = EnumSet.of(CHOICE, SEVERAL, SCALE, NUMBER);

    public String textKey() {
        return "survey.kind." + this;
    }

    public boolean isAnswered() {
        return this != NOTE && this != SECTION;
    }

    public boolean isHeading() {
        return this == SECTION;
    }

    public boolean takesFiles() {
        return this == FILE;
    }

    public boolean hasItems() {
        return ITEMS.contains(this);
    }

    /// Whether a later question can depend on what was answered.
    public boolean mayLead() {
        return LEADING.contains(this);
    }

    /// Whether the answer is one of a few items that have numbers.
    public boolean isChosen() {
        return this == CHOICE || this == SEVERAL;
    }

    public static List<QuestionKind> answered() {
        return Arrays.stream(values()).filter(QuestionKind::isAnswered).toList();
    }
}
