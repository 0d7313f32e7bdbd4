package org.augenhoehe.places.map;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;

/// What a layer says in the list and the filters beyond the titles of its marks; a bean of the room where it needs it.
public interface MapWords {
    MapLayer layer();

    /// The names of categories, for people to filter by; what is missing here cannot be chosen.
    default Map<String, String> categories(Page page, Collection<String> keys) {
        return Map.of();
    }

    /// A line under the title of each of these, where there is one to say.
    default Map<UUID, String> lines(Page page, Collection<UUID> ids) {
        return Map.of();
    }
}
