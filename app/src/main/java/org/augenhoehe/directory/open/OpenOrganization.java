package org.augenhoehe.directory.open;

import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// An organisation of the directory as a row.
public record OpenOrganization(
        @Means("Its id, the same as in HSDS.") UUID id,

        @Means("What it is called.") String name,

        @Means("What it is.") String description,

        @Means("Its pages.") @Nullable String website,

        @Means("How many of its services are in the directory.")
        long services,

        @Means("From which source it came.") String source) {}
