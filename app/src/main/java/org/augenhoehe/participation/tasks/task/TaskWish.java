package org.augenhoehe.participation.tasks.task;

import java.time.LocalDate;

/// A task as somebody wants it.
public record TaskWish(String wording, String details, String place, int wanted, LocalDate due) {
    public String words() {
        return (wording + "\n" + details + "\n" + place).strip();
    }
}
