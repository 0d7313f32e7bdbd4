package org.augenhoehe.participation.tasks.show;

import java.time.LocalDate;
import java.time.LocalTime;

import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.shift.ShiftTimes;
import org.augenhoehe.platform.web.Form;
import org.springframework.format.annotation.DateTimeFormat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/// A shift as somebody types it. The names of its fields differ from those of the other forms on the page.
record ShiftForm(
        @NotNull(message = "tasks.due.missing") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate shiftDay,

        @NotNull(message = "tasks.shift.time.missing") @DateTimeFormat(pattern = "HH:mm")
        LocalTime shiftFrom,

        @NotNull(message = "tasks.shift.time.missing") @DateTimeFormat(pattern = "HH:mm")
        LocalTime shiftUntil,

        @NotNull(message = "tasks.shift.people.wrong")
        @Min(value = 1, message = "tasks.shift.people.wrong")
        @Max(value = 100, message = "tasks.shift.people.wrong")
        Integer shiftPeople) {

    ShiftTimes times() {
        return new ShiftTimes(shiftDay, shiftFrom, shiftUntil);
    }

    static Form of(Shift shift) {
        var times = ShiftTimes.of(shift);
        return Form.empty()
                .with("shiftDay", times.day().toString())
                .with("shiftFrom", times.from().toString())
                .with("shiftUntil", times.until().toString())
                .with("shiftPeople", String.valueOf(shift.people()));
    }
}
