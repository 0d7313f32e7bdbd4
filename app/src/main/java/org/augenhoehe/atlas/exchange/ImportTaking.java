package org.augenhoehe.atlas.exchange;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.atlas.entry.EntryFindability;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.atlas.exchange.MapImport.State;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.geometry.Shape;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts what was read on the map: all of it or nothing.
@Component
class ImportTaking {
    private static final int AT_ONCE = 500;

    private final MapImportStore store;
    private final ImportStaging staging;
    private final MapEntryStore entries;
    private final EntryFindability findability;
    private final Clock clock;

    ImportTaking(
            MapImportStore store,
            ImportStaging staging,
            MapEntryStore entries,
            EntryFindability findability,
            Clock clock) {
        this.store = store;
        this.staging = staging;
        this.entries = entries;
        this.findability = findability;
        this.clock = clock;
    }

    /// Once, also where it is begun a second time.
    @Transactional
    public void take(UUID id) {
        var from = store.hold(id);
        if (from.state() != State.TAKING) {
            return;
        }
        var now = clock.instant();
        long line = -1;
        List<StagedRow> some;
        while (!(some = staging.list(from.id(), line, AT_ONCE)).isEmpty()) {
            var taken = some.stream().map(ImportTaking::taken).toList();
            staging.take(taken, from, now);
            findability.putAll(
                    entries.listAll(taken.stream().map(ImportStaging.Taken::id).toList()));
            line = some.getLast().line();
        }
        staging.clear(from.id());
        staging.move(from.id(), State.TAKEN, now);
    }

    private static ImportStaging.Taken taken(StagedRow row) {
        if (!(Geometries.read(row.shape()) instanceof Shape.Read(var shape))) {
            throw new IllegalStateException("line " + row.line() + " cannot be read again");
        }
        var inside = shape.getInteriorPoint();
        UUID id = Ids.next();
        return new ImportStaging.Taken(id, row, inside.getY(), inside.getX());
    }
}
