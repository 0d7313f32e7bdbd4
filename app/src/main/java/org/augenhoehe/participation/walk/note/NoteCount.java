package org.augenhoehe.participation.walk.note;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// How many notes of a kind there are at a station.
///
/// @param station null for those between stations
public record NoteCount(@Nullable UUID station, NoteKind kind, int notes) {}
