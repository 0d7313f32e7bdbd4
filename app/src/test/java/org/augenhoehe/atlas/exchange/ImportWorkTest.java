package org.augenhoehe.atlas.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.atlas.entry.Category;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.atlas.exchange.MapImport.State;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.files.Uploads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// Where the machine stops in the midst of a file, its jobs are begun a second time.
@PlatformTest
class ImportWorkTest {
    private static final String SHAPE = "{\"type\":\"Point\",\"coordinates\":[9.73,52.37]}";

    @Autowired
    ImportWork work;

    @Autowired
    MapImportStore store;

    @Autowired
    ImportStaging staging;

    @Autowired
    Uploads uploads;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void whatBrokeOffBeginsAnewAndNothingStandsOnTheMapTwice() {
        var filed = handIn("titel;breite;laenge\nWippe nach dem Neustart;52.37;9.73\n");
        var id = filed.id();
        staging.add(id, List.of(new StagedRow(7, Category.OTHER, "Halb gelesene Wippe", "", "", SHAPE, Map.of())));
        work.read(filed);
        assertThat(staging.list(id, -1, 10)).extracting(StagedRow::title).containsExactly("Wippe nach dem Neustart");
        assertThat(uploads.find(filed.file())).isEmpty();
        work.read(filed);
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(State.PREVIEW);
        staging.move(id, State.TAKING, Instant.now());
        work.take(id);
        work.take(id);
        assertThat(db.sql("select count(*) from atlas.entry where import = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatNobodyTakesIsForgotten() {
        var filed = handIn("titel;breite;laenge\nWippe, die niemand will;52.37;9.73\n");
        work.read(filed);
        var now = Instant.now();
        staging.dropBefore(now.minus(Duration.ofDays(30)), now);
        assertThat(staging.list(filed.id(), -1, 10)).hasSize(1);
        db.sql("update atlas.import set seen_at = seen_at - interval '31 days' where id = :id")
                .param("id", filed.id())
                .update();
        staging.dropBefore(now.minus(Duration.ofDays(30)), now);
        assertThat(staging.list(filed.id(), -1, 10)).isEmpty();
        assertThat(store.find(filed.id()).orElseThrow().state()).isEqualTo(State.DROPPED);
    }

    private ImportJobs.Filed handIn(String table) {
        UUID id = Ids.next();
        var file = transaction.execute(any -> {
            store.add(id, null, "wippen.csv", null, EntryKind.RESOURCE, Instant.now());
            return uploads.keep(table.getBytes(StandardCharsets.UTF_8));
        });
        return new ImportJobs.Filed(id, Objects.requireNonNull(file), FileFormat.CSV);
    }
}
