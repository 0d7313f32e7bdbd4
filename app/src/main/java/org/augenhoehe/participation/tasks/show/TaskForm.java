package org.augenhoehe.participation.tasks.show;

import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskWish;
import org.augenhoehe.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What is to be done, as somebody types it.
///
/// @param source what it comes from; null for nothing
/// @param version that was read where it is changed
record TaskForm(
        @Size(min = 3, max = 300, message = "tasks.wording.missing")
        String wording,

        @Size(max = 2000) String details,
        @Size(max = 200) String place,

        @NotNull(message = "tasks.wanted.wrong")
        @Min(value = 1, message = "tasks.wanted.wrong")
        @Max(value = 50, message = "tasks.wanted.wrong")
        Integer wanted,

        @NotNull(message = "tasks.due.missing") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate due,

        @Nullable UUID source,
        @Nullable Integer version) {

    TaskForm {
        wording = stripped(wording);
        details = stripped(details);
        place = stripped(place);
    }

    TaskWish wish() {
        return new TaskWish(wording, details, place, wanted, due);
    }

    int seen() {
        return version == null ? 0 : version;
    }

    static Form of(SharedTask task) {
        return Form.empty()
                .with("wording", task.wording())
                .with("details", task.details())
                .with("place", task.place())
                .with("wanted", String.valueOf(task.wanted()))
                .with("due", task.due().toString());
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
