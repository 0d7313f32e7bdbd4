package org.augenhoehe.participation.survey.questions;

import java.math.BigDecimal;
import java.util.List;

import org.augenhoehe.participation.survey.QuestionKind;
import org.jspecify.annotations.Nullable;

/// What hosts want to ask, in the language in which the survey is written.
public record QuestionWish(
        QuestionKind kind,
        String wording,
        String help,
        boolean required,
        List<String> items,
        List<String> columns,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        String unit,
        String low,
        String high,
        boolean isLong,
        boolean isTold) {
    public QuestionWish {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }

    /// A question that needs nothing but words and items.
    public static QuestionWish plain(QuestionKind kind, String wording, List<String> items) {
        return new QuestionWish(kind, wording, "", false, items, List.of(), null, null, "", "", "", false, false);
    }

    /// A scale with so many steps.
    public static QuestionWish scale(String wording, int steps, String low, String high) {
        return new QuestionWish(
                QuestionKind.SCALE,
                wording,
                "",
                false,
                List.of(),
                List.of(),
                null,
                BigDecimal.valueOf(steps),
                "",
                low,
                high,
                false,
                false);
    }

    public QuestionWish asRequired() {
        return new QuestionWish(
                kind, wording, help, true, items, columns, least, most, unit, low, high, isLong, isTold);
    }

    /// Everything that others will read.
    String words() {
        return String.join("\n", wording, help, String.join("\n", items), String.join("\n", columns), unit, low, high);
    }
}
