package org.augenhoehe.feeds;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.places.District;
import org.augenhoehe.places.Gazetteer;
import org.springframework.stereotype.Component;

/// Towns and their parts have no page of their own: what is new there is their page.
@Component
class PlaceNames implements SubjectNames {
    private final Gazetteer gazetteer;

    PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PLACE;
    }

    @Override
    public Map<UUID, Named> find(Collection<UUID> subjects) {
        var wanted = Set.copyOf(subjects);
        return gazetteer.districts().stream()
                .filter(district -> wanted.contains(district.id()))
                .collect(Collectors.toMap(
                        District::id,
                        district -> new Named(
                                district.longLabel(),
                                "",
                                Subject.place(district).path())));
    }
}
