package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The one folder in which everything lives that the platform must not lose.
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path database() {
        return path.resolve("database");
    }

    /// What people uploaded.
    public Path files() {
        return path.resolve("files");
    }

    /// Who has been erased, by id only. It lies outside the database, so that an older backup cannot undo it.
    public Path erasures() {
        return path.resolve("erasures");
    }

    /// Ends of the audit log's chain, to compare it with.
    public Path auditAnchors() {
        return path.resolve("audit-anchors");
    }

    /// Messages as `.eml` files, as long as no mail server is set.
    public Path mail() {
        return path.resolve("mail");
    }

    /// When the last backup was taken: one line with a moment, written by whatever takes it.
    public Path lastBackup() {
        return path.resolve("last-backup");
    }

    /// Files of every day with everything public. They can be made again: no backup holds them.
    public Path openData() {
        return path.resolve("open-data");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /// Creates the folder where it is missing and refuses one that cannot be written to.
    public DataFolder usable() {
        try {
            if (!Files.exists(path)) {
                // What people confided is nobody else's business on this machine.
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new CannotStart("Der Datenordner " + path + " lässt sich nicht anlegen: " + e.getMessage(), e);
        }
        if (!Files.isReadable(path) || !Files.isWritable(path)) {
            throw new CannotStart(
                    "Den Datenordner " + path + " darf dieses Benutzerkonto nicht lesen und beschreiben.");
        }
        return this;
    }
}
