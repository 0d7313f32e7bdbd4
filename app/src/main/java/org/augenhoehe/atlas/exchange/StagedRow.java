package org.augenhoehe.atlas.exchange;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Category;

/// One line as it would be taken.
///
/// @param shape as GeoJSON
public record StagedRow(
        long line,
        Category category,
        String title,
        String about,
        String place,
        String shape,
        Map<UUID, String> fields) {
    /// In words, or else the first coordinates of the shape.
    public String where() {
        if (!place.isEmpty()) {
            return place;
        }
        var begin = shape.indexOf("\"coordinates\":");
        return begin < 0
                ? ""
                : shape.substring(begin + 14, Math.min(shape.length(), begin + 60))
                        .replaceAll("[\\[\\]}]", "");
    }
}
