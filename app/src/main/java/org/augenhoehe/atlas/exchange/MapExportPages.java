package org.augenhoehe.atlas.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.atlas.collection.MapCollectionStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletResponse;

/// Everything public of the map to take along, whatever its size.
@Controller
@RequestMapping("/karte")
@Access(For.EVERYONE)
class MapExportPages {
    private final MapExport export;
    private final MapCollectionStore collections;

    MapExportPages(MapExport export, MapCollectionStore collections) {
        this.export = export;
        this.collections = collections;
    }

    @GetMapping("/daten")
    View show(Page page) {
        return page.show("atlas/data", Map.of());
    }

    @GetMapping("/daten.csv")
    void csv(
            Page page,
            @RequestParam(name = "sammlung", required = false) @Nullable UUID collection,
            HttpServletResponse response)
            throws IOException {
        handOut(page, FileFormat.CSV, collection, response);
    }

    @GetMapping("/daten.geojson")
    void geoJson(
            Page page,
            @RequestParam(name = "sammlung", required = false) @Nullable UUID collection,
            HttpServletResponse response)
            throws IOException {
        handOut(page, FileFormat.GEOJSON, collection, response);
    }

    @GetMapping("/daten.gpx")
    void gpx(
            Page page,
            @RequestParam(name = "sammlung", required = false) @Nullable UUID collection,
            HttpServletResponse response)
            throws IOException {
        handOut(page, FileFormat.GPX, collection, response);
    }

    private void handOut(Page page, FileFormat format, @Nullable UUID collection, HttpServletResponse response)
            throws IOException {
        if (collection != null
                && collections.find(collection).filter(one -> !one.hidden()).isEmpty()) {
            throw new NotFound();
        }
        response.setContentType(format.type() + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"karte." + format.ending() + "\"");
        // Whoever has a slow line, or takes nothing at all, does not hold on to the database meanwhile.
        var file = Files.createTempFile("augenhoehe-karte-", "." + format.ending());
        try {
            try (var writer = Files.newBufferedWriter(file)) {
                export.write(format, collection, page.publicUrl(), writer);
            }
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
