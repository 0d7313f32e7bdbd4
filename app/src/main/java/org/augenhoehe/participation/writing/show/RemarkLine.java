package org.augenhoehe.participation.writing.show;

import org.augenhoehe.participation.writing.change.TextComment;

/// What somebody says to a change.
///
/// @param by whose it is, as it may be said
public record RemarkLine(TextComment comment, String by, boolean own) {}
