package org.augenhoehe.directory.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

import org.augenhoehe.platform.database.CannotStart;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./augenhoehe export hsds FILE`
@Command(
        name = "export hsds",
        description = "Schreibt das Verzeichnis der Angebote als HSDS 3.0: JSON oder CSV im ZIP, je nach Endung.")
class ExportCommand implements TerminalCommand {
    @Parameters(paramLabel = "FILE", description = "Endet auf .json oder .zip; es darf sie noch nicht geben.")
    private Path file = Path.of("");

    @Override
    public int run(House house) throws IOException, SQLException {
        var name = String.valueOf(file.getFileName());
        if (!name.endsWith(".json") && !name.endsWith(".zip")) {
            throw new CannotStart("Der Name muss auf .json oder .zip enden: Das sagt, in welcher Form.");
        }
        if (Files.exists(file)) {
            throw new CannotStart(file + " gibt es schon und bleibt, wie es ist: Wähle einen anderen Namen.");
        }
        var half = file.resolveSibling(name + ".half");
        try (var database = house.database();
                var connection = database.address().connect();
                var out = Files.newOutputStream(half)) {
            var export = new HsdsExport(connection);
            if (!export.isThere()) {
                throw new CannotStart(
                        "Es gibt noch kein Verzeichnis: Auf dieser Datenbank lief die Plattform noch nie.");
            }
            if (name.endsWith(".zip")) {
                export.tables(out);
            } else {
                export.json(out);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
        house.terminal().println("Das Verzeichnis steht jetzt in " + file + ".");
        return 0;
    }
}
