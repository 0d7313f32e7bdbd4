package org.augenhoehe.participation.show;

import org.augenhoehe.participation.amendment.Amendment;

/// @param by who proposes it, as it may be said
/// @param own whether the visitor does
public record AmendmentLine(Amendment amendment, String by, boolean own) {}
