package org.augenhoehe.undertakings.show;

import org.augenhoehe.undertakings.life.Undertaking;

/// An undertaking in a list.
///
/// @param people how many take part
public record Line(Undertaking undertaking, int people) {}
