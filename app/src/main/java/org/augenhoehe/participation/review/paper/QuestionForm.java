package org.augenhoehe.participation.review.paper;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.Sphere;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// @param choices one in each line
record QuestionForm(
        @Nullable QuestionKind kind,
        @Nullable Sphere sphere,
        @Nullable String wording,
        @Nullable String choices,
        @Nullable UUID source) {
    private static final int LONGEST = 300;
    private static final int LONGEST_CHOICE = 100;
    private static final int MOST_CHOICES = 10;

    String words() {
        return wording == null ? "" : wording.strip();
    }

    List<String> listed() {
        return kind != QuestionKind.CHOICE || choices == null
                ? List.of()
                : choices.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    /// Says what is wrong with it.
    ///
    /// @param words that would be asked
    void check(Page page, Form form, String words) {
        if (kind == null) {
            form.reject("kind", page.t("review.paper.kind.missing"));
        }
        if (sphere == null) {
            form.reject("sphere", page.t("review.paper.sphere.missing"));
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            form.reject("wording", page.t("review.paper.wording.missing"));
        }
        var listed = listed();
        if (kind == QuestionKind.CHOICE
                && (listed.size() < 2
                        || listed.size() > MOST_CHOICES
                        || listed.stream().anyMatch(one -> one.length() > LONGEST_CHOICE))) {
            form.reject("choices", page.t("review.paper.choices.missing"));
        }
    }
}
