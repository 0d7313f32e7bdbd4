package org.augenhoehe.participation.meeting.show;

import org.augenhoehe.participation.meeting.minutes.Piece;

/// A piece of minutes.
///
/// @param html its words, made safe
/// @param by who wrote it; empty where nobody may read that
/// @param owner who is to promise it, a person or an organisation; empty where nobody may read which person
public record PieceLine(Piece piece, String html, String by, String owner, boolean mine) {}
