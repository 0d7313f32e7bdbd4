package org.augenhoehe.participation.meeting.show;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/// Something for the agenda, as somebody types it.
record PointForm(
        @Size(min = 3, max = 200, message = "meeting.agenda.title.missing")
        String title,

        @Min(value = 0, message = "meeting.agenda.minutes.wrong")
        @Max(value = 600, message = "meeting.agenda.minutes.wrong")
        @Nullable
        Integer minutes) {

    PointForm {
        title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    }

    int length() {
        return minutes == null ? 0 : minutes;
    }
}
