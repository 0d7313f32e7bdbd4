package org.augenhoehe.undertakings.template;

import java.util.Set;
import java.util.UUID;

/// What came of reading a schema.
sealed interface Reading {
    /// @param languages tags of all languages that it has words in
    record Taken(UUID template, Schema schema, Set<String> languages) implements Reading {}

    /// Nothing was changed.
    record Refused(Refusal.Why why, String where) implements Reading {}
}
