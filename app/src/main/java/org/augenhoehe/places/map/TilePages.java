package org.augenhoehe.places.map;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Handed;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What the map in the browser asks for: tiles of what is on it, and the place's own map below.
@Controller
@Access(For.EVERYONE)
class TilePages {
    private static final MediaType MVT = MediaType.valueOf("application/vnd.mapbox-vector-tile");

    private final Tiles tiles;
    private final MapAsked asked;
    private final GroundMap ground;
    private final PlaceBounds bounds;
    private final Gazetteer gazetteer;

    TilePages(Tiles tiles, MapAsked asked, GroundMap ground, PlaceBounds bounds, Gazetteer gazetteer) {
        this.tiles = tiles;
        this.asked = asked;
        this.ground = ground;
        this.bounds = bounds;
        this.gazetteer = gazetteer;
    }

    @GetMapping("/karte/kacheln/{z:\\d{1,2}}/{x:\\d{1,7}}/{y:\\d{1,7}}.mvt")
    ResponseEntity<byte[]> tile(
            @PathVariable int z,
            @PathVariable int x,
            @PathVariable int y,
            @RequestParam MultiValueMap<String, String> typed) {
        var tile = new Tile(z, x, y);
        if (!tile.exists()) {
            throw new NotFound();
        }
        return Handed.out(tiles.get(tile, asked.filter(typed)), MVT);
    }

    /// What every map in the browser begins with.
    ///
    /// @param start west, south, east, north; empty where nothing has a place yet
    /// @param ground where the place's own map is read; empty where there is none
    /// @param names by which people find their way where there is none
    record Beginning(List<Double> start, String ground, List<PlaceName> names) {}

    @GetMapping("/karte/anfang.json")
    ResponseEntity<Beginning> beginning() {
        var start = bounds.now()
                .map(box -> List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()))
                .orElse(List.of());
        var below = ground.address();
        var names = below.isEmpty() ? PlaceName.listOf(gazetteer.districts()) : List.<PlaceName>of();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(new Beginning(start, below, names));
    }

    /// In ranges: the browser reads only what it shows.
    @GetMapping(GroundMap.ADDRESS)
    ResponseEntity<Resource> ground() throws IOException {
        var file = ground.file().orElseThrow(NotFound::new);
        var state = Files.getLastModifiedTime(file).toMillis() + "-" + Files.size(file);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag(state)
                .body(new FileSystemResource(file));
    }
}
