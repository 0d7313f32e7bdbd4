package org.augenhoehe.undertakings.open;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.UndertakingState;
import org.jspecify.annotations.Nullable;

/// An undertaking as programs read it.
public record Undertaking(
        @Means("Its id.") UUID id,

        @Means("The question it asks.") String question,

        @Means("The same in easy language; empty where nobody has written it.")
        String easyQuestion,

        @Means("What it is about, in Markdown; may be empty.")
        String about,

        @Means("Where it is, in words; may be empty.") String place,

        @Means("The organisation or group for which it was started; null where people started it for themselves.")
        @Nullable
        UUID organisation,

        @Means("How it stands.") UndertakingState state,

        @Means("The phase that runs now; null before the first.") @Nullable
        Phase phase,

        @Means("How often the cycle has begun.") int round,

        @Means("The goal as agreed by consent; null before.") @Nullable
        String goal,

        @Means("When the goal was agreed; null before.") @Nullable
        Instant goalAgreedAt,

        @Means("Ids of the services it concerns, as in the directory.")
        List<UUID> services,

        @Means("When it began.") Instant createdAt,

        @Means("Its page for people.") URI page) {}
