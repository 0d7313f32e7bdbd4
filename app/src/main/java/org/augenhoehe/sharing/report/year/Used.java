package org.augenhoehe.sharing.report.year;

import java.util.UUID;

import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// What one person used of one kind of goods of one owner in a year. It leaves the room in sums only.
///
/// @param organisation whose it was; null where it was a person's
/// @param person null once that person is gone, or where the desk noted it for somebody without an account: it counts,
///     but hides nobody
/// @param rate cents of an hour as stated for it; null where nothing was, or where it lasted no time
/// @param times how often
/// @param cents what it was worth by stated values
/// @param valued for how many of those times a value was stated
record Used(
        @Nullable UUID organisation,
        Good good,
        @Nullable UUID person,
        @Nullable Integer rate,
        int times,
        long minutes,
        long cents,
        int valued) {}
