package org.augenhoehe.participation.decision.paper;

import java.util.UUID;

import org.augenhoehe.participation.budget.Price;
import org.jspecify.annotations.Nullable;

/// One of the options of a ballot paper.
///
/// @param number on the paper, from 1; the same in the published box
/// @param source the thing on the thread that it came from; null where hosts wrote it up
/// @param reserved whether this person stands for a reserved seat
/// @param price what it costs; null where no money is shared out
public record Choosable(
        int number,
        String title,
        String about,
        @Nullable UUID source,
        boolean reserved,
        @Nullable Price price) {

    public Choosable(int number, String title, String about, @Nullable UUID source, boolean reserved) {
        this(number, title, about, source, reserved, null);
    }

    public String id() {
        return Integer.toString(number);
    }
}
