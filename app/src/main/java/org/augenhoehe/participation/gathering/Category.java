package org.augenhoehe.participation.gathering;

import java.util.UUID;

/// @param contributions how many are in it
public record Category(UUID id, String name, int contributions) {}
