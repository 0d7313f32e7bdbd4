package org.augenhoehe.opendata.dossier;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What an extract is about.
///
/// @param kind as it stands in addresses: `vorhaben`, `thema`, `stadtteil`
/// @param id of the undertaking, the topic or the district
/// @param home its own page below this house; null where it has none
/// @param undertakings that belong to it; never more than [#MOST]
/// @param more whether there are more than those
/// @param services that belong to it
public record DossierSubject(
        String kind,
        UUID id,
        String label,
        @Nullable String home,
        List<UUID> undertakings,
        boolean more,
        List<UUID> services) {
    /// Whoever decides reads a few pages, not a hundred.
    public static final int MOST = 25;

    public static final String UNDERTAKING = "vorhaben";
    public static final String TOPIC = "thema";
    public static final String DISTRICT = "stadtteil";

    /// Where its extract is.
    public String path() {
        return DossierPages.PATH + "/" + kind + "/" + id;
    }

    /// Of a district, what names it within the words that say where something is, for a pattern of the database; null
    /// for others.
    public @Nullable String nameInPlaces() {
        return kind.equals(DISTRICT)
                ? pattern(label.substring(label.lastIndexOf(", ") + 1).strip())
                : null;
    }

    /// A name is no pattern.
    public static String pattern(String name) {
        return name.replaceAll("([^\\p{L}\\p{N} ])", "\\\\$1");
    }
}
