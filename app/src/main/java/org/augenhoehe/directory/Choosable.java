package org.augenhoehe.directory;

/// Something to filter by, and how many services that leaves.
///
/// @param key the topic's id, the language's code or name, the town's name
public record Choosable(String key, String name, long services) {}
