package org.augenhoehe.participation.open;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A meeting to which people were invited, as programs read it: without links for those who take part, and without who
/// was there.
public record Meeting(
        @Means("Its id, which is the id of its step.") UUID id,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("Where people meet: ON_SITE, HYBRID, ONLINE.")
        String way,

        @Means("How it goes: PLAIN, WORLD_CAFE, FUTURE_WORKSHOP, CITIZENS_FORUM.")
        String format,

        @Means("When it begins.") Instant begins,

        @Means("When it ends.") Instant ends,

        @Means("The place; empty for online meetings, and where moderation has hidden it.")
        String place,

        @Means("Whether it was cancelled.") boolean cancelled,

        @Means("Since when its minutes are published; null where they are not.") @Nullable
        Instant publishedAt,

        @Means("What the published minutes say, in the order in which it was written; empty where they are not.")
        List<Piece> minutes,

        @Means("Its page for people.") URI page) {

    /// A piece of minutes.
    public record Piece(
            @Means("Its id; what is no note stands on the thread under it.")
            UUID id,

            @Means("What it is: NOTE, NEED, PROPOSAL, TASK, PROMISE, DECISION by those present.")
            String kind,

            @Means("What it says, in Markdown.") String wording) {}
}
