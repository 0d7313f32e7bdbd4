package org.augenhoehe.undertakings.show;

/// One line of the history.
///
/// @param name who did it, for those who take part; empty for others
/// @param reason empty where none was owed
public record HistoryLine(String moment, String sentence, String name, String reason) {}
