package org.augenhoehe.participation.walk.route;

import java.time.Instant;

import org.augenhoehe.places.Whereabouts;

/// When and where a walk shall begin.
public record WalkWish(Instant startsAt, int minutes, Whereabouts meeting, String told) {}
