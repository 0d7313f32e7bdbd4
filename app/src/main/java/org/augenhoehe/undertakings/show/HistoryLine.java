package org.augenhoehe.undertakings.show;

import java.util.UUID;

/// One line of the history.
///
/// @param name who did it, for those who take part; empty for others
/// @param reason empty where none was owed
/// @param speaks whether it says words of people, which can be reported
public record HistoryLine(UUID id, String moment, String sentence, String name, String reason, boolean speaks) {
    /// Under which it is reported.
    public static final String KIND = "eintrag-im-verlauf";
}
