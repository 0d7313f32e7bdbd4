package org.augenhoehe.participation.writing.show;

import org.augenhoehe.participation.writing.accept.Say;

/// A reason that somebody gave to a change.
///
/// @param by the name; empty for an objection of somebody who is gone
/// @param shown whether its words may be read
public record SayLine(Say say, String by, boolean shown, boolean own) {}
