package org.augenhoehe.timebank.find;

import java.util.UUID;

/// An account that can be the other side.
///
/// @param name whose it is
public record Found(UUID account, String name) {}
