package org.augenhoehe.commitments.way;

import org.jspecify.annotations.Nullable;

/// Something that moved, in the words of its reader.
///
/// @param standing how it stands now; empty where that is not said
/// @param href null where it is not to be read any more
/// @param strand the page that shows where it comes from
public record EchoLine(
        String kind,
        String title,
        String standing,
        @Nullable String href,
        String strand) {}
