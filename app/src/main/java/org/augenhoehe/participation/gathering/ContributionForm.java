package org.augenhoehe.participation.gathering;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.places.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param unnamed whether the name shall not stand beside it
/// @param showsStanding whether the standing shall
/// @param from what it is drawn from
record ContributionForm(
        @NotNull(message = "gathering.kind.missing") ContributionKind kind,
        @Size(max = 4000) String wording,
        @Nullable UUID category,
        @Nullable Boolean unnamed,
        @Nullable Boolean showsStanding,
        @Nullable MultipartFile picture,
        @Size(max = 500) String pictureDescription,
        @Nullable MultipartFile voice,
        @Nullable List<UUID> from) {

    ContributionForm {
        wording = stripped(wording);
        pictureDescription = stripped(pictureDescription);
    }

    /// @param standing that is confirmed; null for none
    Brought brought(
            @Nullable StandingKind standing,
            Whereabouts where,
            Brought.@Nullable Picture taken,
            Brought.@Nullable Voice said) {
        return new Brought(
                kind,
                wording,
                category,
                !Boolean.TRUE.equals(unnamed),
                Boolean.TRUE.equals(showsStanding) ? standing : null,
                where,
                taken,
                said,
                from == null ? List.of() : from);
    }

    @Nullable
    MultipartFile chosenPicture() {
        return picture == null || picture.isEmpty() ? null : picture;
    }

    @Nullable
    MultipartFile chosenVoice() {
        return voice == null || voice.isEmpty() ? null : voice;
    }

    boolean saysNothing() {
        return wording.isEmpty() && chosenPicture() == null && chosenVoice() == null;
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
