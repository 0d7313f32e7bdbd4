package org.augenhoehe.timebank.show;

import java.util.UUID;

import org.augenhoehe.timebank.Occasion;
import org.jspecify.annotations.Nullable;

/// With whom an exchange is to be, and for what, as far as it is known before the form is filled in.
///
/// @param other the account on the other side; null where the occasion says who it is
/// @param name what it is called
/// @param occasion what it is for, in another room; null where it is free
/// @param occasionKind,occasionId where that is found; empty and null where it is free
public record Partner(
        @Nullable UUID other,
        String name,
        Occasion.@Nullable Asked occasion,
        String occasionKind,
        @Nullable UUID occasionId) {}
