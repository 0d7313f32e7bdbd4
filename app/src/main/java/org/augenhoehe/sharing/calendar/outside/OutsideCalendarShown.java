package org.augenhoehe.sharing.calendar.outside;

import org.jspecify.annotations.Nullable;

/// A calendar from elsewhere as its owner sees it: never with its address, which may hold a secret.
///
/// @param path to which its deeds are sent
/// @param where from which it is read, as a sentence
/// @param read when, and how much of it, as a sentence
/// @param leftOut a sentence; empty where everything could be read
/// @param failed why the last try failed; null where it did not
/// @param again whether it can be read again now
public record OutsideCalendarShown(
        String path,
        String name,
        String where,
        String read,
        String leftOut,
        @Nullable String failed,
        boolean again) {}
