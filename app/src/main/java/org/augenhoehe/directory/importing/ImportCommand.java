package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import org.augenhoehe.directory.ListingOutside;
import org.augenhoehe.platform.database.DatabaseAddress;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./augenhoehe import hsds PATH|URL`
@Command(
        name = "import hsds",
        description =
                "Liest ein Verzeichnis von Angeboten ein: HSDS 3.0 als JSON, 1.1 und 3.0 als CSV (Ordner oder ZIP).")
class ImportCommand implements TerminalCommand {
    private static final int REFUSED = 1;

    @Parameters(
            paramLabel = "PATH|URL",
            description = "Eine Datei, ein Ordner oder eine Adresse, die mit http beginnt.")
    private String from = "";

    @Option(
            names = "--source",
            description =
                    "Unter welchem Namen es aufbewahrt wird: Derselbe Name ersetzt, was er früher brachte. Sonst der der Datei.")
    private String source = "";

    @Option(names = "--strict", description = "Lieber alles ablehnen als eine Zeile auslassen.")
    private boolean strict;

    @Option(names = "--columns", description = "Jede Spalte nennen und wohin sie kam.")
    private boolean columns;

    @Option(names = "--inside", description = "Die Adresse darf im eigenen Netz liegen.")
    private boolean inside;

    @Override
    public int run(House house) throws IOException, SQLException, InterruptedException {
        var progress = new TerminalProgress(house.terminal());
        try (var database = house.database()) {
            migrate(database.address());
            var begin = System.nanoTime();
            var outcome = importFrom(database.address(), progress);
            progress.end();
            return say(outcome, house, (System.nanoTime() - begin) / 1e9);
        }
    }

    private ImportOutcome importFrom(DatabaseAddress address, Progress progress)
            throws IOException, SQLException, InterruptedException {
        try (var connection = address.connect()) {
            var clock = Clock.systemUTC();
            var single = new SingleConnectionDataSource(connection, true);
            var hsds = new HsdsImport(single, ListingOutside.on(single, clock), clock);
            var wish = new HsdsImport.Wish(source.isEmpty() ? SourceName.of(from) : source, strict);
            if (!Fetched.isAddress(from)) {
                return hsds.run(Path.of(from), wish, progress);
            }
            try (var fetched = Fetched.from(from, inside, progress)) {
                return hsds.run(fetched.file(), wish, progress);
            } catch (Refusal refused) {
                return refused.outcome(new Findings(wish.source(), strict).report());
            }
        }
    }

    /// The platform need not have been started yet.
    private static void migrate(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private int say(ImportOutcome outcome, House house, double seconds) throws IOException {
        var text = ReportText.german();
        return switch (outcome) {
            case ImportOutcome.Taken(var report) -> {
                house.terminal()
                        .printf(
                                "%d Angebote als „%s“ eingelesen, in %.1f Sekunden (%.0f Angebote in der Sekunde):%n",
                                report.services(), report.source(), seconds, report.services() / seconds);
                text.lines(report, columns).forEach(house.terminal()::println);
                yield 0;
            }
            case ImportOutcome.Refused refused -> {
                house.terminal().println(text.refused(refused));
                text.lines(refused.report(), false).forEach(house.terminal()::println);
                yield REFUSED;
            }
        };
    }
}
