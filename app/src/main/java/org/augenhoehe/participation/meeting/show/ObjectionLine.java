package org.augenhoehe.participation.meeting.show;

import org.augenhoehe.participation.meeting.minutes.Objection;

/// What somebody has against minutes.
///
/// @param by empty where nobody may read that
/// @param about the beginning of the piece it is about; empty for all of them
public record ObjectionLine(Objection objection, String by, String about) {}
