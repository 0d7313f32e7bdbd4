package org.augenhoehe.methods.lottery;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/// The made-up pool that comes with the library: 60 people who would join a panel of 12 on the station square.
final class StationSquare {
    private StationSquare() {}

    static Pool pool() {
        try {
            var folder = Objects.requireNonNull(StationSquare.class.getResource("station-square"));
            return PoolReader.read(Path.of(folder.toURI()), 12);
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
