package org.augenhoehe.sharing.open;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.request.RequestState;
import org.jspecify.annotations.Nullable;

/// Something that is looked for, as programs read it. No person is named.
public record OpenRequest(
        @Means("Its id.") UUID id,

        @Means("What is looked for: a thing, a room, a vehicle, a skill, knowledge.")
        Good good,

        @Means("What it is about.") String category,

        @Means("In a few words.") String title,

        @Means("More about it, in Markdown; may be empty.") String about,

        @Means("The group or organisation that looks for it; null where a person does.") @Nullable
        UUID organisation,

        @Means("How many are needed.") int pieces,

        @Means("Where it is needed, as everybody may read it; may be empty.")
        String place,

        @Means("Degrees north of the point that everybody may see; null where there is none.") @Nullable
        BigDecimal latitude,

        @Means("Degrees east of it.") @Nullable BigDecimal longitude,

        @Means("How exact that is.") Exactness exactness,

        @Means("What is needed by whoever uses it.") List<String> access,

        @Means("The last day on which it helps.") LocalDate until,

        @Means("Whether it is open, was found, or is not needed any more.")
        RequestState state,

        @Means("When it was asked for.") Instant at,

        @Means("Its page for people.") URI page) {}
