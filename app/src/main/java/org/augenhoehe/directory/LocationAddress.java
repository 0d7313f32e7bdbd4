package org.augenhoehe.directory;

import org.jspecify.annotations.Nullable;

/// An address as HSDS writes it; what is not known is an empty text.
///
/// @param addressType `physical`, `postal` or `virtual`
public record LocationAddress(
        @Nullable String attention,
        String street,
        @Nullable String addition,
        String city,
        @Nullable String region,
        String stateProvince,
        String postalCode,
        String country,
        String addressType) {}
