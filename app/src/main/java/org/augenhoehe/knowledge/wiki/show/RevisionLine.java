package org.augenhoehe.knowledge.wiki.show;

import org.augenhoehe.knowledge.wiki.page.Revision;

/// A revision in the history.
///
/// @param words whether the reader may read what it says
public record RevisionLine(Revision revision, String by, boolean words) {}
