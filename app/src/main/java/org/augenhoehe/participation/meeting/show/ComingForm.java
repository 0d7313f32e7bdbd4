package org.augenhoehe.participation.meeting.show;

import java.util.UUID;

import org.augenhoehe.participation.meeting.come.Coming;
import org.augenhoehe.participation.meeting.come.ComingAnswer;
import org.augenhoehe.platform.web.Form;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// An answer to an invitation, as somebody types it.
record ComingForm(
        @NotNull(message = "meeting.come.missing") ComingAnswer answer,

        @Min(value = 1, message = "meeting.come.people.wrong")
        @Max(value = Coming.MOST_PEOPLE, message = "meeting.come.people.wrong")
        @Nullable
        Integer people,

        @Size(max = 60, message = "meeting.come.interpreter.long")
        String interpreter,

        @Min(value = 0, message = "meeting.come.children.wrong")
        @Max(value = Coming.MOST_CHILDREN, message = "meeting.come.children.wrong")
        @Nullable
        Integer children,

        @Nullable Boolean stepFree) {

    ComingForm {
        interpreter = interpreter == null ? "" : interpreter.strip().replaceAll("\\s+", " ");
    }

    Coming coming(UUID step, UUID person) {
        return new Coming(
                step,
                person,
                answer,
                people == null ? 1 : people,
                interpreter,
                children == null ? 0 : children,
                Boolean.TRUE.equals(stepFree));
    }

    static Form of(@Nullable Coming coming) {
        return coming == null
                ? Form.empty().with("people", "1").with("children", "0")
                : Form.empty()
                        .with("answer", coming.answer().name())
                        .with("people", String.valueOf(coming.people()))
                        .with("interpreter", coming.interpreter())
                        .with("children", String.valueOf(coming.children()))
                        .with("stepFree", coming.stepFree() ? "true" : null);
    }
}
