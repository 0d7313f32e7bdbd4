package org.augenhoehe.operations.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// How the house is doing.
///
/// @param version null when it was started without having been built
/// @param lastBackup null where none was ever taken
/// @param ownDatabase whether the embedded database is used
/// @param letterFolder where letters land; null when a mail server takes them
public record HouseFacts(
        @Nullable String version,
        String databaseVersion,
        long databaseBytes,
        boolean ownDatabase,
        DiskSpace disk,
        @Nullable Instant lastBackup,
        @Nullable String letterFolder,
        String mailServer,
        String publicUrl) {
    private static final double GIGA = 1_000_000_000;

    public double databaseGigabytes() {
        return databaseBytes / GIGA;
    }

    /// Browsers offer passkeys, camera and calls only then.
    public boolean isSecure() {
        return publicUrl.startsWith("https://");
    }
}
