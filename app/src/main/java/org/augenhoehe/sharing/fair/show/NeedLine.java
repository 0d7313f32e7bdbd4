package org.augenhoehe.sharing.fair.show;

import java.util.UUID;

/// What somebody said about their need, as the owner reads it: by receipt, without a name.
///
/// @param need as it was said
/// @param words empty where nothing was said, or moderation hides it
/// @param seen how the owner saw it; empty where as it was said
public record NeedLine(UUID id, String receipt, String need, String words, String seen, boolean hidden) {}
