package org.augenhoehe.atlas.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.collection.FieldStore;
import org.augenhoehe.atlas.exchange.MapImport.State;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.map.PlaceBounds;
import org.augenhoehe.platform.files.Uploads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the jobs of an import do. Each may be begun a second time, where the machine stopped in the midst of it.
@Component
class ImportWork {
    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);

    private final MapImportStore store;
    private final ImportStaging staging;
    private final ImportTaking taking;
    private final FieldStore fields;
    private final Uploads uploads;
    private final Gazetteer gazetteer;
    private final PlaceBounds bounds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportWork(
            MapImportStore store,
            ImportStaging staging,
            ImportTaking taking,
            FieldStore fields,
            Uploads uploads,
            Gazetteer gazetteer,
            PlaceBounds bounds,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.staging = staging;
        this.taking = taking;
        this.fields = fields;
        this.uploads = uploads;
        this.gazetteer = gazetteer;
        this.bounds = bounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    void read(ImportJobs.Filed filed) {
        store.find(filed.id()).filter(one -> one.state() == State.READING).ifPresent(one -> read(one, filed));
        transaction.executeWithoutResult(any -> uploads.delete(filed.file()));
    }

    private void read(MapImport handedIn, ImportJobs.Filed filed) {
        var id = handedIn.id();
        // Of a reading that broke off.
        staging.clear(id);
        try {
            var content = uploads.find(filed.file()).orElseThrow(() -> new IOException("The file is not there"));
            var asked = handedIn.collection() == null ? List.<CollectionField>of() : fields.list(handedIn.collection());
            new FileReading(staging, gazetteer, bounds.now().orElse(null), clock, id)
                    .read(new ByteArrayInputStream(content), content.length, filed.format(), asked);
        } catch (IOException | RuntimeException broken) {
            log.error("The file of the import {} could not be read.", id, broken);
            staging.clear(id);
            staging.move(id, State.DROPPED, clock.instant());
        }
    }

    void take(UUID id) {
        try {
            taking.take(id);
        } catch (RuntimeException broken) {
            log.error("The import {} could not be taken; nothing was changed.", id, broken);
            staging.move(id, State.PREVIEW, clock.instant());
        }
    }
}
