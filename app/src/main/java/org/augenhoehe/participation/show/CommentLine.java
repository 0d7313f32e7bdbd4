package org.augenhoehe.participation.show;

import org.augenhoehe.participation.comment.Comment;

/// A comment in the order in which it is read: each below what it answers.
///
/// @param by whose it is, as it may be said
/// @param shown whether its words may be read; else only its place is kept for what answers it
public record CommentLine(Comment comment, String by, boolean shown, boolean own) {}
