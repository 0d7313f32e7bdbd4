package org.augenhoehe.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.augenhoehe.platform.database.CannotStart;
import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.EmbeddedDatabase;
import org.augenhoehe.platform.database.FolderLock;
import org.augenhoehe.platform.database.OutsideDatabase;
import org.augenhoehe.platform.database.Replacement;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.Setting;
import org.augenhoehe.platform.launch.TerminalCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./augenhoehe restore FILE [--replace]`
@Command(name = "restore", description = "Spielt eine Sicherung in einen leeren Datenordner zurück.")
class RestoreCommand implements TerminalCommand {
    @Parameters(paramLabel = "FILE", description = "Eine Datei, die `backup` geschrieben hat.")
    private Path file = Path.of("");

    @Option(
            names = "--replace",
            description =
                    "Legt zur Seite, was da ist; es verschwindet, wenn die zurückgespielte Plattform gestartet ist.")
    private boolean replace;

    @Override
    public int run(House house) throws IOException, SQLException {
        var folder = house.dataFolder();
        try (var backup = BackupFile.open(file);
                var lock = FolderLock.on(folder)) {
            if (Replacement.hasData(folder) && !replace) {
                throw new CannotStart(
                        "Der Datenordner " + folder.path()
                                + " ist nicht leer. Mit --replace wird er beiseitegelegt, bis die zurückgespielte Plattform gestartet ist.");
            }
            var replacement = Replacement.begin(folder);
            load(backup, house, replacement.folder());
            RestoredFiles.bring(backup, folder, replacement.folder());
            var aside = replacement.complete();
            house.terminal()
                    .println("Zurückgespielt: die Sicherung von "
                            + backup.manifest().takenAt() + ".");
            if (Files.exists(aside)) {
                house.terminal()
                        .println("Was da war, liegt in " + aside
                                + ", bis die zurückgespielte Plattform einmal gestartet ist.");
            }
        }
        return 0;
    }

    private static void load(BackupFile backup, House house, DataFolder target) throws IOException, SQLException {
        var url = house.settings().get(Setting.DATABASE_URL);
        try (var database = url.isEmpty()
                ? EmbeddedDatabase.in(target, house.terminal()::println)
                : OutsideDatabase.at(url, house.terminal()::println)) {
            new Loading(backup, database.address()).run();
        }
    }
}
