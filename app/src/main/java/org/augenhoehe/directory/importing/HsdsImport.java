package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

import org.augenhoehe.directory.Listing;
import org.augenhoehe.directory.hsds.StableIds;
import org.augenhoehe.directory.importing.Progress.Step;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a directory in, all or nothing. Repeated, it replaces what the same source brought before.
@Component
public class HsdsImport {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final DataSource pool;
    private final Listing listing;
    private final Clock clock;

    public HsdsImport(DataSource pool, Listing listing, Clock clock) {
        this.pool = pool;
        this.listing = listing;
        this.clock = clock;
    }

    /// @param source under which name it is kept; the same name replaces
    /// @param strict refuse everything rather than leave out one row
    public record Wish(String source, boolean strict) {}

    public ImportOutcome run(Path path, Wish wish, Progress progress) throws IOException {
        var findings = new Findings(wish.source(), wish.strict());
        try (var bundle = Bundle.of(path)) {
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            transaction.executeWithoutResult(status -> {
                try {
                    run(bundle.files(), wish, findings, progress);
                } catch (IOException | SQLException e) {
                    throw new IllegalStateException("The import could not be finished; nothing was changed.", e);
                }
            });
            return new ImportOutcome.Taken(findings.report());
        } catch (Refusal refused) {
            return refused.outcome(findings.report());
        }
    }

    private void run(List<Bundle.File> files, Wish wish, Findings findings, Progress progress)
            throws IOException, SQLException {
        var db = new JdbcTemplate(pool);
        // Two imports at once would each replace half of what the other brings.
        listing.alone();
        var connection = DataSourceUtils.getConnection(pool);
        try {
            stage(connection, files, wish, findings, progress);
        } finally {
            DataSourceUtils.releaseConnection(connection, pool);
        }
        db.update("""
                insert into directory.source (name, imported_at) values (?, ?)
                on conflict (name) do update set imported_at = excluded.imported_at""", wish.source(), Timestamp.from(clock.instant()));
        listing.forgetAll(wish.source());
        var sql = new StagedSql(db, findings);
        new Takeover(sql, wish.source(), progress).run();
        new Share(findings).refuseIfTooLittle(files);
        list(wish.source(), findings.report().services(), progress);
    }

    private void list(String source, long services, Progress progress) {
        var done = new AtomicLong();
        progress.at(Step.LISTING, 0, services);
        listing.writeAll(
                source,
                LocalDate.now(clock.withZone(ZONE)),
                more -> progress.at(Step.LISTING, done.addAndGet(more), services));
        progress.at(Step.LISTING, services, services);
    }

    private static void stage(
            Connection connection, List<Bundle.File> files, Wish wish, Findings findings, Progress progress)
            throws IOException, SQLException {
        var ids = new StableIds(wish.source());
        var staging = new Staging(connection, ids, findings);
        var meter =
                new Meter(progress, files.stream().mapToLong(Bundle.File::size).sum());
        if (files.stream().anyMatch(file -> file.endsWith(".csv"))) {
            new TabularReader(findings, staging::take, meter).read(files);
        } else {
            var json = new JsonReader(new JsonRows(ids, findings, staging::take), meter);
            for (var file : files) {
                json.read(file);
            }
        }
        staging.complete();
    }
}
