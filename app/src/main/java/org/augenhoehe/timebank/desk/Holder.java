package org.augenhoehe.timebank.desk;

import java.util.UUID;

/// Somebody who has a booklet, as the desk lists them.
///
/// @param left how many slips of the newest booklet have not counted yet
public record Holder(UUID person, String name, int left) {}
