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
        description = "Writes the directory of services as HSDS 3.0: JSON, or CSV in a ZIP, by the file's ending.")
class ExportCommand implements TerminalCommand {
    @Parameters(paramLabel = "FILE", description = "Ends with .json or .zip; it must not exist yet.")
    private Path file = Path.of("");

    @Override
    public int run(House house) throws IOException, SQLException {
        var name = String.valueOf(file.getFileName());
        if (!name.endsWith(".json") && !name.endsWith(".zip")) {
            throw new CannotStart("The name has to end with .json or .zip: it says in which form.");
        }
        if (Files.exists(file)) {
            throw new CannotStart(file + " exists already and is left as it is: choose another name.");
        }
        var half = file.resolveSibling(name + ".half");
        try (var database = house.database();
                var connection = database.address().connect();
                var out = Files.newOutputStream(half)) {
            var export = new HsdsExport(connection);
            if (!export.isThere()) {
                throw new CannotStart("There is no directory yet: the platform has not been started on this database.");
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
        house.terminal().println("Wrote the directory to " + file + ".");
        return 0;
    }
}
