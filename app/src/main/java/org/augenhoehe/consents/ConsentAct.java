package org.augenhoehe.consents;

import java.time.Instant;

/// A yes or a withdrawal.
///
/// @param purpose id of the purpose
/// @param version of the text that was read
public record ConsentAct(String purpose, int version, boolean given, Instant at) {}
