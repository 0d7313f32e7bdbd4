package org.augenhoehe.platform.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;

import org.augenhoehe.platform.database.CannotStart;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;
import org.augenhoehe.platform.launch.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./augenhoehe backup FILE`
@Command(name = "backup", description = "Sichert alles in einer Datei, auch während die Plattform läuft.")
class BackupCommand implements TerminalCommand {
    @Parameters(paramLabel = "FILE", description = "Die Datei, die entsteht; es darf sie noch nicht geben.")
    private Path file = Path.of("");

    @Override
    public int run(House house) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new CannotStart(file + " gibt es schon und bleibt, wie es ist: Wähle einen anderen Namen.");
        }
        var now = Clock.systemUTC().instant();
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        try (var database = house.database();
                var connection = database.address().connect()) {
            // It holds what people confided: nobody else on this machine may read it.
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newOutputStream(half)) {
                var manifest = new BackupWriter(out).write(connection, house.dataFolder(), Version.current(), now);
                house.terminal()
                        .printf(
                                "Gesichert: %d Tabellen und %d Dateien in %s.%n",
                                manifest.tables().size(), manifest.files().size(), file);
            }
            sync(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            // The operator's desk reminds people when it gets old.
            Files.writeString(house.dataFolder().lastBackup(), now + "\n");
        } finally {
            Files.deleteIfExists(half);
        }
        return 0;
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
