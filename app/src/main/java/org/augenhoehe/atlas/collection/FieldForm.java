package org.augenhoehe.atlas.collection;

import java.util.List;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param choices one in a line
record FieldForm(
        @Size(min = 2, max = 80, message = "atlas.field.name.missing")
        String fieldName,

        @NotNull(message = "atlas.field.kind.missing") FieldKind fieldKind,

        @Size(max = 2000) String choices,
        @Nullable Boolean needed) {
    private static final int MOST = 20;
    private static final int LONGEST = 80;

    FieldForm {
        fieldName = fieldName == null ? "" : fieldName.strip();
        choices = choices == null ? "" : choices;
    }

    List<String> choiceList() {
        return fieldKind == FieldKind.CHOICE
                ? choices.lines()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    boolean hasChoices() {
        var all = choiceList();
        return fieldKind != FieldKind.CHOICE
                || (all.size() >= 2 && all.size() <= MOST && all.stream().allMatch(one -> one.length() <= LONGEST));
    }

    boolean isNeeded() {
        return Boolean.TRUE.equals(needed);
    }
}
