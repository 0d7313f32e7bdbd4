package org.augenhoehe.atlas.open;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.atlas.entry.Category;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.atlas.entry.EntryState;
import org.augenhoehe.places.geometry.Exactness;
import org.jspecify.annotations.Nullable;

/// A need or a resource as programs read it. Nobody is named.
public record OpenEntry(
        @Means("Its id.") UUID id,

        @Means("Whether it is missing, or there for others.")
        EntryKind kind,

        @Means("What it is about.") Category category,

        @Means("In a few words.") String title,

        @Means("More about it; may be empty.") String about,

        @Means("The organisation whose it is; null for nobody's.") @Nullable
        UUID organisation,

        @Means("The collection it belongs to; null for none.") @Nullable
        UUID collection,

        @Means("Where everybody may see it: a GeoJSON geometry, as text.")
        String shape,

        @Means("How exact that is.") Exactness exactness,

        @Means("Where it is in words; may be empty.") String place,

        @Means("From which day on; null where that does not matter.") @Nullable
        LocalDate from,

        @Means("Until which day; null where that does not matter.") @Nullable
        LocalDate until,

        @CountsPeople @Means("How many people need it, whoever marked it included; 0 for what is there for others.")
        int needing,

        @Means("Open, or closed with a reason that stands on its page.")
        EntryState state,

        @Means("When a second person last said that it is so; null where nobody has since it was changed.") @Nullable
        Instant checkedAt,

        @Means("When it was marked.") Instant at,

        @Means("Its page for people.") URI page) {}
