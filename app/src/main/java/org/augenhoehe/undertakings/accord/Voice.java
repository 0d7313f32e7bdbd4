package org.augenhoehe.undertakings.accord;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody says to a proposal: yes, or an objection.
///
/// @param id of this word: saying something else gets another one
/// @param objection null for a yes
/// @param settled whether who raised the objection took it back
/// @param hidden whether moderation hides its words
public record Voice(
        UUID id, UUID accord, UUID person, @Nullable String objection, boolean settled, boolean hidden) {

    public boolean objects() {
        return objection != null && !settled;
    }

    public boolean agrees() {
        return !objects();
    }
}
