package org.augenhoehe.participation.gathering;

import org.augenhoehe.participation.AnswerKind;
import org.jspecify.annotations.Nullable;

/// A contribution in the list of a step.
///
/// @param by whose it is, as it may be said
/// @param category null where it has none
/// @param supported whether the visitor supports it
/// @param own whether the visitor brought it in
/// @param answer what became of it; null while nobody has answered
public record Card(
        Contribution contribution,
        String by,
        @Nullable String category,
        int supporters,
        int comments,
        boolean supported,
        boolean own,
        @Nullable AnswerKind answer) {}
