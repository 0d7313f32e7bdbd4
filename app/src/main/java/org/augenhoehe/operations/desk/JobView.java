package org.augenhoehe.operations.desk;

/// A failed job in words.
///
/// @param name what kind of work it is
/// @param path its own address below the list of failed jobs
public record JobView(String name, int tries, String failedAt, String nextTry, String path, boolean comesAgain) {}
