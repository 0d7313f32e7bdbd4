package org.augenhoehe.atlas.collection;

import java.util.UUID;

import org.augenhoehe.atlas.entry.EntryKind;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param keeper the group that collects; null for a suggestion
/// @param months null for a year
record CollectionForm(
        @NotNull(message = "atlas.kind.missing") EntryKind kind,

        @Size(min = 3, max = 120, message = "atlas.collection.name.missing")
        String name,

        @Size(max = 2000) String about,
        @Nullable UUID keeper,
        @Nullable Boolean everybody,

        @Min(value = 1, message = "atlas.collection.months.wrong")
        @Max(value = 60, message = "atlas.collection.months.wrong")
        @Nullable
        Integer months) {
    private static final int A_YEAR = 12;

    CollectionForm {
        name = name == null ? "" : name.strip();
        about = about == null ? "" : about.strip();
    }

    boolean isForEverybody() {
        return Boolean.TRUE.equals(everybody);
    }

    int monthsOrYear() {
        return months == null ? A_YEAR : months;
    }
}
