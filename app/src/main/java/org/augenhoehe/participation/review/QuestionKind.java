package org.augenhoehe.participation.review;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

public enum QuestionKind {
    /// A statement, to agree to or not.
    SCALE,
    /// One of several answers.
    CHOICE,
    /// In one's own words.
    WORDS;

    public String textKey() {
        return "review.kind." + this;
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(kind -> new Option(kind.name(), page.t(kind.textKey()), page.t(kind.textKey() + ".means")))
                .toList();
    }
}
