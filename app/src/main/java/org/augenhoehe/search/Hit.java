package org.augenhoehe.search;

import java.util.UUID;

/// An entry that answers a question.
///
/// @param score the higher, the better
record Hit(String kind, UUID id, double score) {}
