package org.augenhoehe.sharing.handover.damage;

import org.augenhoehe.sharing.handover.note.NewNote;

/// What somebody tells of a damage.
///
/// @param note in words, with a picture or without
record Report(Found found, boolean usable, NewNote note) {}
