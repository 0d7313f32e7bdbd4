package org.augenhoehe.participation.meeting.call;

import java.time.LocalDate;
import java.time.LocalTime;

import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.Way;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Time and place as hosts type them. Until later than the beginning is the same day; earlier is the next one.
record CallForm(
        @NotNull(message = "meeting.call.format.missing") Format format,

        @NotNull(message = "meeting.call.way.missing") Way way,

        @NotNull(message = "meeting.call.day.missing") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate day,

        @NotNull(message = "meeting.call.time.missing") @DateTimeFormat(pattern = "HH:mm")
        LocalTime from,

        @NotNull(message = "meeting.call.time.missing") @DateTimeFormat(pattern = "HH:mm")
        LocalTime until,

        @Size(max = 300, message = "meeting.call.place.long")
        String place,

        @Size(max = 300, message = "meeting.call.place.long")
        String access,

        @Size(max = 500, message = "meeting.call.link.wrong")
        String link) {

    CallForm {
        place = stripped(place);
        access = stripped(access);
        link = stripped(link);
    }

    boolean lacksPlace() {
        return way.hasPlace() && place.isEmpty();
    }

    boolean lacksLink() {
        return way.hasLink() && !link.matches("https?://[^\\s\"<>]{3,}");
    }

    CallWish wish() {
        var begins = day.atTime(from).atZone(Step.ZONE);
        var sameDay = day.atTime(until).atZone(Step.ZONE);
        var ends = sameDay.isAfter(begins)
                ? sameDay
                : day.plusDays(1).atTime(until).atZone(Step.ZONE);
        return new CallWish(way, format, begins.toInstant(), ends.toInstant(), place, access, link);
    }

    static Form of(@Nullable Meeting meeting, Step step) {
        if (meeting == null) {
            return Form.empty()
                    .with("format", Format.PLAIN.name())
                    .with("way", Way.ON_SITE.name())
                    .with("day", step.lastDay().toString())
                    .with("from", "17:00")
                    .with("until", "19:00");
        }
        return Form.empty()
                .with("format", meeting.format().name())
                .with("way", meeting.way().name())
                .with("day", meeting.day().toString())
                .with("from", meeting.begins().atZone(Step.ZONE).toLocalTime().toString())
                .with("until", meeting.ends().atZone(Step.ZONE).toLocalTime().toString())
                .with("place", meeting.place())
                .with("access", meeting.access())
                .with("link", meeting.link());
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }
}
