package org.augenhoehe.participation.survey.answer;

/// A file that somebody brings, checked already.
///
/// @param name as it is shown
/// @param type what it really is
public record Brought(String name, String type, byte[] content) {}
