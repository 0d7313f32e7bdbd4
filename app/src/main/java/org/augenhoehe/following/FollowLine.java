package org.augenhoehe.following;

import org.augenhoehe.feeds.SubjectNames;
import org.jspecify.annotations.Nullable;

/// Something that the visitor follows, in the list of it.
///
/// @param named null where it is gone
public record FollowLine(FollowButton button, SubjectNames.@Nullable Named named, String since) {}
