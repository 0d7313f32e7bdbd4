package org.augenhoehe.directory.open;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A service as a row.
public record OpenService(
        @Means("Its id, the same as in HSDS.") UUID id,

        @Means("What it is called.") String name,

        @Means("The same in easy language; null where nobody has written it.") @Nullable
        String easyName,

        @Means("What it is.") @Nullable String description,

        @Means("The same in easy language; null where nobody has written it.") @Nullable
        String easyDescription,

        @Means("The id of the organisation that offers it.") @Nullable
        UUID organization,

        @Means("What that organisation is called.") @Nullable
        String organizationName,

        @Means("Whether it is active, closed for a time, or no longer there.")
        String status,

        @Means("For whom it is.") @Nullable String eligibility,

        @Means("What it costs.") @Nullable String fees,

        @Means("How one comes to it.") @Nullable String application,

        @Means("Languages that are spoken there, as codes or names.")
        List<String> languages,

        @Means("Whether it is a place with devices and people who help.")
        boolean accessPoint,

        @Means("Its page at those who offer it.") @Nullable String website,

        @Means("From which source it came.") String source,

        @Means("When it was changed last.") @Nullable Instant lastModified,

        @Means("Its page for people.") URI page) {}
