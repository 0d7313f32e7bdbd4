package org.augenhoehe.directory.open;

import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A place at which there is a service, as a row.
public record OpenServicePlace(
        @Means("Its id, the same as in HSDS.") UUID id,

        @Means("The id of the service.") UUID service,

        @Means("What the service is called.") String serviceName,

        @Means("What the place is called.") @Nullable String name,

        @Means("Street and number.") @Nullable String street,

        @Means("Postal code.") @Nullable String postalCode,

        @Means("Town.") @Nullable String town,

        @Means("Degrees north.") @Nullable BigDecimal latitude,

        @Means("Degrees east.") @Nullable BigDecimal longitude,

        @Means("The page of the service for people.") URI page) {}
