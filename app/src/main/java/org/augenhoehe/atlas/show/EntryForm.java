package org.augenhoehe.atlas.show;

import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Category;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.places.geometry.Exactness;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// An entry as it is typed. Where it is, and what a collection asks, is read from the form itself.
///
/// @param exactness null where nobody chose: then it is the street
record EntryForm(
        @NotNull(message = "atlas.kind.missing") EntryKind kind,

        @NotNull(message = "atlas.category.missing") Category category,

        @Size(min = 3, max = 120, message = "atlas.title.missing")
        String title,

        @Size(max = 4000) String about,
        @Nullable Boolean unnamed,
        @Nullable Exactness exactness,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable MultipartFile picture,
        @Size(max = 500) String pictureDescription,
        @Nullable UUID collection) {

    EntryForm {
        title = stripped(title);
        about = stripped(about);
        pictureDescription = stripped(pictureDescription);
    }

    boolean isNamed() {
        return !Boolean.TRUE.equals(unnamed);
    }

    Exactness exactnessOrStreet() {
        return exactness == null ? Exactness.STREET : exactness;
    }

    @Nullable
    MultipartFile chosenPicture() {
        return picture == null || picture.isEmpty() ? null : picture;
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
