package org.augenhoehe.knowledge.story.open;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.knowledge.story.StoryKind;
import org.augenhoehe.knowledge.story.StoryVoice;
import org.jspecify.annotations.Nullable;

/// A story as programs read it. Whoever wrote it is never named; whoever is called by their name in the words agreed to
/// that, and the words go when they take it back.
public record PublicStory(
        @Means("Its id.") UUID id,

        @Means("Whether it tells of something that was lived through, or of a failure.")
        StoryKind kind,

        @Means("Its heading.") String title,

        @Means("The story, in Markdown; of a failure, what happened.")
        String wording,

        @Means("Of a failure: what they wanted; else empty.")
        String wanted,

        @Means("Of a failure: why they think it came to that; else empty.")
        String why,

        @Means("Of a failure: what they changed; else empty.")
        String changed,

        @Means("Of a failure: what others should know; else empty.")
        String advice,

        @Means("The same in easy German; empty where nobody wrote it, or where it is out of date.")
        String easy,

        @Means("Whether a person, an organisation or an undertaking tells it.")
        StoryVoice.Kind voice,

        @Means("The organisation or group that tells it; null for none.") @Nullable
        UUID organisation,

        @Means("The undertakings it is about.") List<UUID> undertakings,

        @Means("The services it is about.") List<UUID> services,

        @Means("Where it was, in words; may be empty.") String place,

        @CountsPeople @Means("How many people say that the same happened to them.")
        int same,

        @Means("When it was published.") Instant at,

        @Means("Its page for people.") URI page) {}
