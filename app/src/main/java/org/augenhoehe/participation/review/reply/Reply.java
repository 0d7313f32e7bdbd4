package org.augenhoehe.participation.review.reply;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What lies there under one mark.
///
/// @param person null where the review is anonymous
public record Reply(String mark, @Nullable UUID person, Answers answers) {}
