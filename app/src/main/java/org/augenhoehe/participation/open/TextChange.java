package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A change that somebody proposed to a text written together, as programs read it; without who it was.
public record TextChange(
        @Means("Its id.") UUID id,

        @Means("The document it would change.") UUID document,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("The paragraph it is about.") UUID paragraph,

        @Means("What it would do: REWORD, AFTER for a new paragraph behind it, STRIKE, MOVE.")
        String kind,

        @Means("The new words, in Markdown; empty where the paragraph would be struck or moved.")
        String wording,

        @Means(
                "The paragraph behind which a moved one would stand; null for before all others, and where none is moved.")
        @Nullable
        UUID behind,

        @Means("Why.") String why,

        @Means("What became of it: OPEN, ACCEPTED, DECLINED, OVERTAKEN by another one, REDONE in other words.")
        String state,

        @CountsPeople(fixed = true)
        @Means("How many voted for it; null where nobody voted, or it is not counted yet.")
        @Nullable
        Long ayes,

        @CountsPeople(fixed = true) @Means("How many voted against it; null likewise.") @Nullable
        Long noes,

        @Means("Its page for people.") URI page) {}
