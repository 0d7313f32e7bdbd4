package org.augenhoehe.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Somebody to turn to.
public record Contact(
        @Nullable String name,
        @Nullable String title,
        @Nullable String department,
        @Nullable String email,
        List<Phone> phones) {}
