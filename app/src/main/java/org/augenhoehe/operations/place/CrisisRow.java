package org.augenhoehe.operations.place;

import java.util.Objects;

import org.augenhoehe.platform.place.Place.CrisisNumber;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// One line of the crisis numbers; a line with both fields empty does not count.
public record CrisisRow(
        @Size(max = 80) String label,

        @Size(max = 30) @Pattern(regexp = "[0-9+ ()/-]*", message = "operations.place.crisis.wrong")
        String number) {

    @SuppressWarnings("NullAway")
    public CrisisRow {
        label = Objects.requireNonNullElse(label, "");
        number = Objects.requireNonNullElse(number, "");
    }

    CrisisNumber crisisNumber() {
        return new CrisisNumber(label.strip(), number.strip());
    }
}
