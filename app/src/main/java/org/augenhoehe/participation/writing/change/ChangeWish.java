package org.augenhoehe.participation.writing.change;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody would change.
///
/// @param base the version whose words they had before their eyes
/// @param behind the paragraph after which a moved one is to stand; null for before all others
/// @param redoes an earlier change of theirs that this one puts in other words; null for none
public record ChangeWish(
        UUID paragraph,
        int base,
        ChangeKind kind,
        String wording,
        @Nullable UUID behind,
        String why,
        boolean named,
        @Nullable UUID redoes) {}
