package org.augenhoehe.atlas.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.exchange.MapImport.State;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.geometry.Feature;
import org.augenhoehe.places.geometry.FileRead;
import org.augenhoehe.places.geometry.GeoJsonFile;
import org.augenhoehe.places.geometry.GpxFile;
import org.augenhoehe.platform.files.MeteredStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Reads one file from its beginning to its end, whatever its size, and stages what can be taken. Nothing of it stands
/// on the map before somebody has looked at what was read.
class FileReading {
    private static final int AT_ONCE = 1000;
    private static final int LINES_TOLD = 200;
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final ImportStaging staging;
    private final Gazetteer gazetteer;
    private final @Nullable Envelope within;
    private final Clock clock;
    private final UUID id;
    private final List<StagedRow> some = new ArrayList<>();
    private final List<RefusedLine> lines = new ArrayList<>();
    private List<String> unknown = List.of();
    private long taken;
    private long refused;
    private Instant next = Instant.MIN;

    FileReading(ImportStaging staging, Gazetteer gazetteer, @Nullable Envelope within, Clock clock, UUID id) {
        this.staging = staging;
        this.gazetteer = gazetteer;
        this.within = within;
        this.clock = clock;
        this.id = id;
    }

    State read(Path file, FileFormat format, List<CollectionField> fields) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, Files.size(file), format, fields);
        }
    }

    State read(InputStream file, long total, FileFormat format, List<CollectionField> fields) throws IOException {
        var rows = new RowReading(fields, gazetteer, within, this::take, this::refuse);
        long other = 0;
        RefusedLine whole = null;
        try (var in = new Metered(new BufferedInputStream(file), total)) {
            switch (format) {
                case CSV -> other = CsvRows.read(in, names -> unknown = rows.header(names), rows::read);
                case GEOJSON -> end(GeoJsonFile.read(in, within, one -> rows.read(row(one))));
                case GPX -> end(GpxFile.read(in, within, one -> rows.read(row(one))));
            }
            flush();
            if (taken == 0) {
                whole = RefusedLine.of(0, refused == 0 ? ImportTrouble.EMPTY : ImportTrouble.NOTHING_LEFT, "");
            }
        } catch (Unreadable broken) {
            whole = broken.why();
        }
        if (whole != null) {
            staging.clear(id);
        }
        var state = whole == null ? State.PREVIEW : State.REFUSED;
        var report = new ImportReport(whole, lines, refused - lines.size(), other, unknown);
        staging.end(id, state, whole == null ? taken : 0, refused, report, clock.instant());
        return state;
    }

    private static ReadRow row(Feature feature) {
        var words = new HashMap<String, String>();
        // JSON may hold the one sign that the database cannot.
        feature.words()
                .forEach((name, value) -> words.put(
                        name.strip().toLowerCase(Locale.ROOT),
                        value.replace("\0", "").strip()));
        return new ReadRow(feature.number(), words, feature.shape(), true);
    }

    private static void end(FileRead read) {
        if (read instanceof FileRead.Broken(var reason, var where)) {
            throw new Unreadable(0, ImportTrouble.BROKEN, where.isEmpty() ? reason.name() : where);
        }
    }

    private void take(StagedRow row) {
        taken++;
        some.add(row);
        if (some.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        if (!some.isEmpty()) {
            staging.add(id, some);
            some.clear();
        }
    }

    private void refuse(RefusedLine line) {
        refused++;
        if (lines.size() < LINES_TOLD) {
            lines.add(line);
        }
    }

    /// Says about once a second how much has been read.
    private final class Metered extends MeteredStream {
        private final long total;

        Metered(InputStream in, long total) {
            super(in);
            this.total = total;
        }

        @Override
        protected void reached(long soFar) {
            var now = clock.instant();
            if (!now.isBefore(next)) {
                next = now.plus(EVERY);
                staging.far(id, soFar, total, now);
            }
        }
    }
}
