package org.augenhoehe.atlas.exchange;

import java.util.Locale;
import java.util.Optional;

/// What can be read in and handed out.
public enum FileFormat {
    CSV("csv", "text/csv"),
    GEOJSON("geojson", "application/geo+json"),
    GPX("gpx", "application/gpx+xml");

    private final String ending;
    private final String type;

    FileFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    static Optional<FileFormat> ofName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".geojson") || lower.endsWith(".json")) {
            return Optional.of(GEOJSON);
        }
        if (lower.endsWith(".gpx")) {
            return Optional.of(GPX);
        }
        return lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv")
                ? Optional.of(CSV)
                : Optional.empty();
    }
}
