package org.augenhoehe.notices;

import java.time.LocalDate;
import java.time.LocalTime;

import org.augenhoehe.notices.Wishes.Rhythm;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import jakarta.validation.constraints.NotNull;

/// The kinds of news are read by {@link NewsOfRoom}.
record WishForm(
        @NotNull Rhythm rhythm,
        @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime quietFrom,
        @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime quietTo,

        @Nullable LocalDate pausedUntil) {}
