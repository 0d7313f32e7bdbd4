package org.augenhoehe.undertakings.accord;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody says to a proposal: yes, or an objection.
///
/// @param objection null for a yes
/// @param settled whether who raised the objection took it back
public record Voice(UUID accord, UUID person, @Nullable String objection, boolean settled) {

    public boolean objects() {
        return objection != null && !settled;
    }

    public boolean agrees() {
        return !objects();
    }
}
