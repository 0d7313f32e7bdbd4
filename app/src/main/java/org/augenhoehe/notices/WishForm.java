package org.augenhoehe.notices;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.augenhoehe.notices.Wishes.Rhythm;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import jakarta.validation.constraints.NotNull;

/// @param kinds ids of the kinds that may come by mail
record WishForm(
        @NotNull Rhythm rhythm,
        @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime quietFrom,
        @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime quietTo,

        @Nullable LocalDate pausedUntil,

        @Nullable List<String> kinds) {}
