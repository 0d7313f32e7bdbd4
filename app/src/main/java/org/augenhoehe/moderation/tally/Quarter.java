package org.augenhoehe.moderation.tally;

/// What happened in three months.
///
/// @param name for example "2026/4"
/// @param days that half of the decisions took at most; 0 where there were none
/// @param overturned appeals after which something else counted
public record Quarter(
        String name, int reports, int kept, int hidden, int appeals, int overturned, int blocks, double days) {}
