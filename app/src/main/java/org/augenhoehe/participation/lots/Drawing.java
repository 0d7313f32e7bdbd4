package org.augenhoehe.participation.lots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.methods.chance.PublicSeed;
import org.jspecify.annotations.Nullable;

/// A panel that is drawn by lot.
///
/// @param purpose what the panel is for
/// @param listed whether the pool is a list that was handed in; else people enter by themselves
/// @param households whether at most one of a household is drawn
/// @param days that whoever is drawn has to answer
/// @param hidden whether moderation lets nobody read what hosts wrote
/// @param openedAt from when on people enter; null before, and where a list is handed in
/// @param promise what stands since the pool is closed; null before
/// @param list fingerprint of the groups of which one is drawn; null while they are not computed
public record Drawing(
        UUID step,
        String purpose,
        int seats,
        boolean listed,
        boolean households,
        int days,
        boolean hidden,
        @Nullable Instant openedAt,
        @Nullable Promise promise,
        @Nullable String list,
        Stage stage,
        @Nullable Drawn drawn) {
    /// Key of the method, as it is stored with every step.
    public static final String METHOD = "lots";

    /// The work of computing chances grows with the kinds of people.
    public static final int MOST_KINDS = 2_000;

    /// How far the computing of the first list is.
    public enum Stage {
        WAITING,
        CHANCES,
        LIST,
        /// It broke off again and again: somebody has to look.
        FAILED;

        public String textKey() {
            return "lots.stage." + this;
        }

        public int percent() {
            return switch (this) {
                case FAILED -> 0;
                case WAITING -> 5;
                case CHANCES -> 20;
                case LIST -> 80;
            };
        }
    }

    public boolean isOpen() {
        return openedAt != null && promise == null;
    }

    public boolean isClosed() {
        return promise != null;
    }

    /// What draws: the secret and what the source said, in this order.
    ///
    /// @throws NullPointerException before the draw
    public PublicSeed revealed() {
        return PublicSeed.together(List.of(
                Objects.requireNonNull(promise).seed(),
                Objects.requireNonNull(drawn).said()));
    }

    public boolean hasFailed() {
        return stage == Stage.FAILED;
    }

    public boolean isDrawn() {
        return drawn != null;
    }

    public String path() {
        return path(step);
    }

    public static String path(UUID step) {
        return "/losen/" + step;
    }

    /// @param people in the pool
    /// @param pool fingerprint of all of them
    /// @param source what is joined with the seed and nobody has in hand, such as next Saturday's lottery numbers
    /// @param day on which it can be drawn at the earliest
    /// @param seed secret until the draw
    /// @param commitment its fingerprint, public from the beginning
    public record Promise(
            Instant closedAt, int people, String pool, String source, LocalDate day, String seed, String commitment) {
        /// A number as it is written: all are of the same length.
        public String called(int number) {
            return ("%0" + String.valueOf(people).length() + "d").formatted(number);
        }
    }

    /// What one group of a list is drawn for, as it is published.
    public static String purpose(int wave) {
        return wave == 1 ? "panel" : "panel " + wave;
    }

    /// @param said what the source said
    public record Drawn(Instant at, String said) {}
}
