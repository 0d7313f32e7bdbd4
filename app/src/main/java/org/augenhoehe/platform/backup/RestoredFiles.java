package org.augenhoehe.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.augenhoehe.platform.database.CannotStart;
import org.augenhoehe.platform.database.DataFolder;

/// The part of a backup that lies beside the database.
final class RestoredFiles {
    private RestoredFiles() {}

    /// @param before the folder as it is: whoever was erased there stays erased, whatever the backup says
    static void bring(BackupFile backup, DataFolder before, DataFolder target) throws IOException {
        for (var part : backup.files()) {
            var file = target.path().resolve(part.entry()).normalize();
            if (!file.startsWith(target.path())) {
                throw new CannotStart(
                        "Die Sicherung nennt eine Datei außerhalb des Datenordners: Sie ist keine von uns.");
            }
            copy(backup, part, file);
        }
        addErasures(before, target);
    }

    /// Later lines of the list count before earlier ones, so those of the backup come first.
    private static void addErasures(DataFolder before, DataFolder target) throws IOException {
        if (Files.exists(before.erasures())) {
            Files.write(
                    target.erasures(),
                    Files.readAllBytes(before.erasures()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    private static void copy(BackupFile backup, Manifest.Part part, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var content = backup.read(part)) {
            Files.copy(content, file);
        }
    }
}
