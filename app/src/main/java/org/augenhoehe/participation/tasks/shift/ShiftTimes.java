package org.augenhoehe.participation.tasks.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.augenhoehe.undertakings.Step;

/// From when to when, as people say it: who ends before they begin works through the night.
public record ShiftTimes(LocalDate day, LocalTime from, LocalTime until) {
    public Instant begins() {
        return day.atTime(from).atZone(Step.ZONE).toInstant();
    }

    public Instant ends() {
        var last = until.isAfter(from) ? day : day.plusDays(1);
        return last.atTime(until).atZone(Step.ZONE).toInstant();
    }

    public static ShiftTimes of(Shift shift) {
        var begins = shift.begins().atZone(Step.ZONE);
        return new ShiftTimes(
                begins.toLocalDate(),
                begins.toLocalTime(),
                shift.ends().atZone(Step.ZONE).toLocalTime());
    }
}
