package org.augenhoehe.places.map;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/// Tiles as they are handed out. One is kept for some seconds: many people look at the same town, and what is hidden is
/// gone soon all the same.
@Component
class Tiles {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 500;

    private final TileDrawing drawing;
    private final Clock clock;
    private final Map<Asked, Drawn> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Drawn> eldest) {
            return size() > MOST;
        }
    };

    Tiles(TileDrawing drawing, Clock clock) {
        this.drawing = drawing;
        this.clock = clock;
    }

    private record Asked(Tile tile, MapFilter filter) {}

    private record Drawn(byte[] bytes, Instant until) {}

    byte[] get(Tile tile, MapFilter filter) {
        var asked = new Asked(tile, filter);
        var now = clock.instant();
        synchronized (kept) {
            var drawn = kept.get(asked);
            if (drawn != null && now.isBefore(drawn.until())) {
                return drawn.bytes();
            }
        }
        var bytes = drawing.draw(tile, filter);
        synchronized (kept) {
            kept.remove(asked);
            kept.put(asked, new Drawn(bytes, now.plus(FRESH)));
        }
        return bytes;
    }
}
