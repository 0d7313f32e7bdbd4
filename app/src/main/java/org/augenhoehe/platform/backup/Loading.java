package org.augenhoehe.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;

import org.augenhoehe.platform.database.CannotStart;
import org.augenhoehe.platform.database.DatabaseAddress;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/// Brings the rows of a backup into an empty database: first the schemas as they were then, then everything at once.
///
/// The role needs to own the database, no more.
record Loading(BackupFile backup, DatabaseAddress address) {

    void run() throws IOException, SQLException {
        refuseUnlessEmpty();
        migrateToThen();
        loadAll();
    }

    void loadAll() throws IOException, SQLException {
        try (var connection = address.connect()) {
            connection.setAutoCommit(false);
            load(new Catalogue(connection));
            connection.commit();
        }
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (var connection = address.connect()) {
            if (!new Catalogue(connection).tables().isEmpty()) {
                throw new CannotStart(
                        "Die Datenbank ist nicht leer: Lege eine leere an und setze AUGENHOEHE_DATABASE_URL"
                                + " darauf. Die alte bleibt, wie sie ist.");
            }
        }
    }

    /// Exactly the scripts that had run then; the next start runs what has been added since.
    void migrateToThen() throws IOException {
        var folder = Files.createTempDirectory("augenhoehe-migrations-");
        try {
            for (var script : backup.manifest().migrations()) {
                copy(script, folder.resolve(script));
            }
            Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .locations("filesystem:" + folder)
                    .load()
                    .migrate();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void copy(String script, Path target) throws IOException {
        var resource = new ClassPathResource("db/migration/" + script);
        if (!resource.exists()) {
            throw new CannotStart("Diese Sicherung stammt von einer neueren Fassung der Plattform ("
                    + backup.manifest().platform() + "): Spiele sie mit jener oder einer späteren ein.");
        }
        Files.createDirectories(target.getParent());
        try (var content = resource.getInputStream()) {
            Files.copy(content, target);
        }
    }

    private void load(Catalogue catalogue) throws IOException, SQLException {
        var references = catalogue.foreignKeys();
        var triggers = catalogue.triggers();
        for (var reference : references) {
            catalogue.run(reference.off());
        }
        for (var trigger : triggers) {
            catalogue.run(trigger.off());
        }
        clear(catalogue);
        for (var table : backup.manifest().tables()) {
            copy(catalogue, table);
        }
        for (var sequence : backup.manifest().sequences()) {
            catalogue.run(
                    "select setval('%s', %d, %s)".formatted(sequence.name(), sequence.value(), sequence.called()));
        }
        for (var trigger : triggers) {
            catalogue.run(trigger.on());
        }
        for (var reference : references) {
            catalogue.run(reference.on());
        }
    }

    /// Migrations may have brought rows of their own; the backup has them too.
    private static void clear(Catalogue catalogue) throws SQLException {
        var names = catalogue.tables().stream().map(Catalogue.Table::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            catalogue.run("truncate " + names);
        }
    }

    private void copy(Catalogue catalogue, Manifest.Table table) throws IOException, SQLException {
        try (var rows = backup.read(table.content())) {
            var loaded = catalogue
                    .connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin", rows);
            if (loaded != table.rows()) {
                throw new CannotStart("%s müsste %d Zeilen haben, die Sicherung hat %d. Nichts wurde verändert."
                        .formatted(table.name(), table.rows(), loaded));
            }
        }
    }
}
