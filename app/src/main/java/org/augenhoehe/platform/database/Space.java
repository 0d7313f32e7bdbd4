package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A database that runs out of disk stops in the middle; one that is not started stays as it is.
final class Space {
    /// The program, an empty cluster and its first log.
    private static final long FOR_A_NEW_DATABASE = 250_000_000;
    /// Room to recover after a crash, at least.
    private static final long FOR_A_START = 50_000_000;

    private Space() {}

    static void checkedIn(Path folder) throws IOException {
        var needed = Files.exists(folder.resolve("cluster")) ? FOR_A_START : FOR_A_NEW_DATABASE;
        refuseLessThan(needed, folder);
    }

    static void refuseLessThan(long needed, Path folder) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new CannotStart(
                    "Die Festplatte ist voll: In %2$s sind nur %1$d MB frei, zum Start braucht die Datenbank %3$d MB. Nichts wurde verändert."
                            .formatted(free / 1_000_000, folder, needed / 1_000_000));
        }
    }
}
