package org.augenhoehe.directory;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A place at which a service can be had: the location, and what is special about this service there.
///
/// @param note what is special about the service at this place
/// @param schedules of the service at this place, else of the location
public record ServicePlace(
        UUID locationId,
        String locationType,
        @Nullable String name,
        @Nullable String description,
        @Nullable String transportation,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String url,
        @Nullable String note,
        List<LocationAddress> addresses,
        List<Accessibility> accessibility,
        List<Phone> phones,
        List<Contact> contacts,
        List<Schedule> schedules,
        List<SpokenLanguage> languages) {}
