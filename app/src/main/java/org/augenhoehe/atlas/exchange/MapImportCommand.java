package org.augenhoehe.atlas.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.collection.FieldStore;
import org.augenhoehe.atlas.collection.MapCollectionStore;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.atlas.exchange.MapImport.State;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.database.DatabaseAddress;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./augenhoehe import map FILE`: for files that are too large for the browser. It only reads and says what it found;
/// people of the house look at it on the page and take it there.
@Command(
        name = "import map",
        description = "Liest Einträge für die Karte: CSV, GeoJSON oder GPX. Übernommen wird erst auf der Seite.")
class MapImportCommand implements TerminalCommand {
    private static final int REFUSED = 1;

    @Parameters(paramLabel = "FILE", description = "Eine Datei, die auf .csv, .geojson oder .gpx endet.")
    private Path file = Path.of("");

    @Option(names = "--collection", description = "Die Sammlung, aus der Adresse ihrer Seite.")
    private String collection = "";

    @Option(names = "--needs", description = "Es sind Bedarfe, keine Ressourcen.")
    private boolean needs;

    @Override
    public int run(House house) throws IOException, SQLException {
        var format = FileFormat.ofName(
                file.getFileName() == null ? "" : file.getFileName().toString());
        if (format.isEmpty() || !Files.isReadable(file)) {
            house.terminal().println("Diese Datei gibt es nicht, oder sie endet nicht auf .csv, .geojson oder .gpx.");
            return REFUSED;
        }
        try (var database = house.database()) {
            migrate(database.address());
            try (var connection = database.address().connect()) {
                return read(house, new SingleConnectionDataSource(connection, true), format.get());
            }
        }
    }

    private int read(House house, SingleConnectionDataSource single, FileFormat format) throws IOException {
        var clock = Clock.systemUTC();
        var template = new JdbcTemplate(single);
        var client = JdbcClient.create(template);
        var collections = MapCollectionStore.on(client);
        var into = Ids.find(collection).flatMap(collections::find);
        if (into.isEmpty() && !collection.isEmpty()) {
            house.terminal().println("Diese Sammlung gibt es nicht.");
            return REFUSED;
        }
        var asked = into.map(one -> FieldStore.on(client).list(one.id())).orElse(List.<CollectionField>of());
        var kind = into.map(one -> one.kind()).orElse(needs ? EntryKind.NEED : EntryKind.RESOURCE);
        var id = Ids.next();
        var store = new MapImportStore(client);
        store.add(id, null, name(), into.map(one -> one.id()).orElse((UUID) null), kind, clock.instant());
        var reading = new FileReading(
                new ImportStaging(template),
                Gazetteer.on(template, clock),
                // The page looks at the same lines again and knows where this place is.
                null,
                clock,
                id);
        var state = reading.read(file, format, asked);
        var found = store.find(id).orElseThrow();
        house.terminal().printf("%d gelesen, %d abgelehnt.%n", found.read(), found.refused());
        house.terminal().printf("Ansehen und übernehmen: %s%n", found.path());
        return state == State.PREVIEW ? 0 : REFUSED;
    }

    private String name() {
        var name = file.getFileName().toString();
        return name.length() > 120 ? name.substring(name.length() - 120) : name;
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
}
