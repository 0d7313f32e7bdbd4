package org.augenhoehe.platform.demo;

/// A room's part of the demonstration town. Declared as a bean; runs once, on an empty database,
/// when the platform is started with `--demo`.
public interface DemoContent {
    /// Smaller numbers come first: the place, people, organisations, then what they do.
    int order();

    void fill(DemoTown town);
}
