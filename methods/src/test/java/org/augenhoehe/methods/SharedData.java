package org.augenhoehe.methods;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/// Real data beside the project. It is not ours to hand on, so a fresh clone has none: tests that need
/// it are skipped then, and say so.
public final class SharedData {
    private SharedData() {}

    public static Path folder(String name) {
        Path folder = Path.of("..", "..", "shared", "data", name).normalize();
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "needs the real data in ../shared/data/" + name + " beside the project");
        return folder;
    }
}
