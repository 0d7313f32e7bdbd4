package org.augenhoehe.people.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Size;

/// What a person tells in words. Whatever says nothing about its readers stays with the person.
record ProfileForm(
        @Size(max = 2000) String about,
        @Nullable Audience aboutFor,
        @Size(max = 2000) String can,
        @Nullable Audience canFor,
        @Size(max = 2000) String learn,
        @Nullable Audience learnFor,
        @Size(max = 2000) String languages,
        @Nullable Audience languagesFor) {

    List<Written> parts() {
        return List.of(
                part(Part.ABOUT, about, aboutFor),
                part(Part.CAN, can, canFor),
                part(Part.LEARN, learn, learnFor),
                part(Part.LANGUAGES, languages, languagesFor));
    }

    private static Written part(Part part, @Nullable String typed, @Nullable Audience audience) {
        return new Written(part, typed == null ? "" : typed.strip(), audience == null ? Audience.ME : audience);
    }
}
