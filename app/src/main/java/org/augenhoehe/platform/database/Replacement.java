package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/// New contents for a data folder, prepared inside it and then put in place of the old ones.
///
/// The folder itself may be a mounted disk, so its contents are moved, not the folder. The moves are not one step, but
/// each can be repeated: once the new contents are complete, an interrupted exchange is finished at the next start.
public record Replacement(DataFolder old, DataFolder folder) {
    private static final List<String> CONTENTS = List.of("database", "files", "erasures", "audit-anchors");
    private static final String COMPLETE = "complete";

    public static boolean hasData(DataFolder folder) {
        return CONTENTS.stream().anyMatch(part -> Files.exists(folder.path().resolve(part)));
    }

    public static Replacement begin(DataFolder old) throws IOException {
        var path = newContents(old);
        FileSystemUtils.deleteRecursively(path);
        return new Replacement(old, new DataFolder(path).usable());
    }

    /// @return where the old contents are kept until the new ones have started
    public Path complete() throws IOException {
        Files.createFile(folder.path().resolve(COMPLETE));
        finishIn(old);
        return aside(old);
    }

    /// Nothing to do, unless the exchange was interrupted. The caller holds the lock of the folder.
    static void finishIn(DataFolder old) throws IOException {
        var fresh = newContents(old);
        if (!Files.exists(fresh.resolve(COMPLETE))) {
            return;
        }
        for (var part : CONTENTS) {
            exchange(fresh.resolve(part), old.path().resolve(part), aside(old).resolve(part));
        }
        if (!isFresh(old)) {
            Files.createFile(mark(old));
        }
        FileSystemUtils.deleteRecursively(fresh);
    }

    /// Whether these contents came from a restore and have not yet started.
    public static boolean isFresh(DataFolder folder) {
        return Files.exists(mark(folder));
    }

    /// The new contents have started: the old ones are no longer needed.
    public static void accept(DataFolder folder) throws IOException {
        if (isFresh(folder)) {
            FileSystemUtils.deleteRecursively(aside(folder));
            Files.delete(mark(folder));
        }
    }

    private static void exchange(Path fresh, Path place, Path aside) throws IOException {
        if (!Files.exists(fresh)) {
            return;
        }
        if (Files.exists(place)) {
            Files.createDirectories(aside.getParent());
            if (Files.exists(aside)) {
                // A restore before this one never started: what it brought gives way, the oldest is kept.
                FileSystemUtils.deleteRecursively(place);
            } else {
                Files.move(place, aside);
            }
        }
        Files.move(fresh, place);
    }

    private static Path newContents(DataFolder folder) {
        return folder.path().resolve("restoring");
    }

    private static Path aside(DataFolder folder) {
        return folder.path().resolve("before-restore");
    }

    private static Path mark(DataFolder folder) {
        return folder.path().resolve("restored");
    }
}
