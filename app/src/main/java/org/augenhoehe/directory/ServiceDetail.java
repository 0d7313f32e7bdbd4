package org.augenhoehe.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One service with everything a person needs first.
///
/// @param phones and the other lists: what belongs to the service itself; what belongs to a place is in [#places]
public record ServiceDetail(
        Service service,
        @Nullable OrganisationLine organisation,
        List<ServicePlace> places,
        List<Phone> phones,
        List<Contact> contacts,
        List<Schedule> schedules,
        List<SpokenLanguage> languages,
        List<CostOption> costs,
        List<RequiredDocument> documents,
        List<ServiceArea> areas,
        List<Topic> topics) {

    /// All opening hours, those of the service itself first.
    public OpeningHours openingHours() {
        var all = new java.util.ArrayList<>(schedules);
        places.forEach(place -> all.addAll(place.schedules()));
        return new OpeningHours(all);
    }
}
