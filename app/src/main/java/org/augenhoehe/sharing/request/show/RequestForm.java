package org.augenhoehe.sharing.request.show;

import java.time.LocalDate;

import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A request as it is typed. Where it is needed, and what helps people with disabilities, is read from the form itself.
///
/// @param owner id of a group or an organisation; empty for oneself
/// @param exactness null where nobody chose: then it is the district
record RequestForm(
        @NotNull(message = "sharing.request.good.missing") Good good,

        @NotNull(message = "sharing.request.category.missing")
        Category category,

        @Size(min = 3, max = 120, message = "sharing.request.name.missing")
        String title,

        @Size(max = 4000) String about,
        String owner,

        @Min(value = 1, message = "sharing.request.pieces.wrong")
        @Max(value = 500, message = "sharing.request.pieces.wrong")
        @Nullable
        Integer pieces,

        @Nullable Exactness exactness,

        @NotNull(message = "sharing.request.until.missing") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate untilDay) {
    RequestForm {
        title = stripped(title);
        about = stripped(about);
        owner = stripped(owner);
    }

    int piecesOrOne() {
        return pieces == null ? 1 : pieces;
    }

    Exactness exactnessOrDistrict() {
        return exactness == null ? Exactness.DISTRICT : exactness;
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
