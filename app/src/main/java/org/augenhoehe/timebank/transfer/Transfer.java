package org.augenhoehe.timebank.transfer;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody said when they handed hours on.
///
/// @param id of the posting
/// @param person null once they are gone
/// @param hidden whether moderation hid the words
public record Transfer(UUID id, String words, @Nullable UUID person, boolean hidden) {}
