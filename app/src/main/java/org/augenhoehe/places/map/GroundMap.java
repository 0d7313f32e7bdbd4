package org.augenhoehe.places.map;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.augenhoehe.platform.database.DataFolder;
import org.springframework.stereotype.Component;

/// The place's own map: one PMTiles file (OpenMapTiles schema) that the operator puts into the data folder. It may come
/// and go while the platform runs.
@Component
class GroundMap {
    static final String ADDRESS = "/karte/grund.pmtiles";

    private final Path file;

    GroundMap(DataFolder data) {
        file = data.path().resolve("karte.pmtiles");
    }

    Optional<Path> file() {
        return Files.isReadable(file) ? Optional.of(file) : Optional.empty();
    }

    /// Where the browser reads it; empty where there is none.
    String address() {
        return file().isPresent() ? ADDRESS : "";
    }
}
