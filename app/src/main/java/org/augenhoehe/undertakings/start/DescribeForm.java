package org.augenhoehe.undertakings.start;

import org.augenhoehe.undertakings.life.Description;
import org.augenhoehe.undertakings.life.Entry;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param version of the description that was on the screen when somebody began to change it
record DescribeForm(
        @NotBlank(message = "undertakings.start.question.missing") @Size(min = 3, max = 200)
        String question,

        @Size(max = 4000) String about,
        @Size(max = 200) String easyQuestion,
        @Size(max = 4000) String easyAbout,

        @NotNull(message = "undertakings.describe.entry.missing")
        Entry entry,

        int version) {

    DescribeForm {
        question = stripped(question);
        about = stripped(about);
        easyQuestion = stripped(easyQuestion);
        easyAbout = stripped(easyAbout);
    }

    Description described(Whereabouts where) {
        return new Description(question, about, where.text(), where.latitude(), where.longitude(), null, entry);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
