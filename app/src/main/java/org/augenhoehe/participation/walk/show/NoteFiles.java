package org.augenhoehe.participation.walk.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteStore;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.StationStore;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.platform.files.CsvTable;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// What everybody reads, to take along: without names, and positions as exact as a crossing of streets.
@Controller
@RequestMapping("/rundgang/{step}")
@Access(For.EVERYONE)
class NoteFiles {
    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private final Walks walks;
    private final NoteStore notes;
    private final StationStore stations;

    NoteFiles(Walks walks, NoteStore notes, StationStore stations) {
        this.walks = walks;
        this.notes = notes;
        this.stations = stations;
    }

    @GetMapping("/notizen.csv")
    ResponseEntity<String> table(Page page, @PathVariable UUID step) {
        var table = new CsvTable(List.of(
                page.t("walk.csv.kind"),
                page.t("walk.csv.number"),
                page.t("walk.csv.station"),
                page.t("walk.csv.note"),
                page.t("walk.csv.latitude"),
                page.t("walk.csv.longitude"),
                page.t("walk.csv.page")));
        for (var line : lines(step)) {
            table.row(
                    page.t(line.note().kind().textKey()),
                    line.number(),
                    line.name(),
                    line.note().wording(),
                    line.point().map(at -> String.valueOf(at.latitude())).orElse(""),
                    line.point().map(at -> String.valueOf(at.longitude())).orElse(""),
                    page.publicUrl() + line.note().path());
        }
        return table.as("rundgang.csv");
    }

    /// GeoJSON (RFC 7946): what has no position stands there without a geometry.
    @GetMapping("/notizen.geojson")
    ResponseEntity<Map<String, Object>> map(Page page, @PathVariable UUID step) {
        var features = new ArrayList<Map<String, Object>>();
        for (var line : lines(step)) {
            var properties = new LinkedHashMap<String, Object>();
            properties.put("id", line.note().id());
            properties.put("kind", line.note().kind());
            properties.put("station", line.name());
            properties.put("number", line.number());
            properties.put("note", line.note().wording());
            properties.put("page", page.publicUrl() + line.note().path());
            var feature = new LinkedHashMap<String, Object>();
            feature.put("type", "Feature");
            feature.put("geometry", line.point().map(NoteFiles::geometry).orElse(null));
            feature.put("properties", properties);
            features.add(feature);
        }
        return ResponseEntity.ok()
                .contentType(GEO_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rundgang.geojson\"")
                .body(Map.of("type", "FeatureCollection", "features", features));
    }

    private static Map<String, Object> geometry(Coordinates at) {
        return Map.of("type", "Point", "coordinates", List.of(at.longitude(), at.latitude()));
    }

    private List<Line> lines(UUID step) {
        walks.get(step);
        var known = stations.listOf(step).stream()
                .filter(one -> !one.hidden())
                .collect(Collectors.toMap(Station::id, Function.identity()));
        return notes.listOf(step, null).stream()
                .map(note -> new Line(note, note.station() == null ? null : known.get(note.station())))
                .toList();
    }

    /// @param station null also where it is hidden
    private record Line(Note note, @Nullable Station station) {
        String name() {
            return station == null ? "" : station.name();
        }

        String number() {
            return station == null || station.number() == null ? "" : String.valueOf(station.number());
        }

        Optional<Coordinates> point() {
            return note.point().isPresent() || station == null ? note.point() : station.point();
        }
    }
}
