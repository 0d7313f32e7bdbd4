package org.augenhoehe.moderation;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Who has to do with a matter: they may not decide about it.
///
/// @param subjects the organisations it speaks about
/// @param decider who decided first; null while nobody has, or when that person is gone
record Involved(
        @Nullable UUID author,
        Set<UUID> subjects,
        @Nullable UUID decider,
        @Nullable UUID appellant,
        Set<UUID> reporters) {

    /// @param organisations of which the person is a member
    boolean has(UUID person, Set<UUID> organisations) {
        return person.equals(author)
                || person.equals(appellant)
                || reporters.contains(person)
                || !Collections.disjoint(subjects, organisations);
    }

    /// Whoever decided first does not decide about an appeal against it.
    boolean decidedFirst(UUID person) {
        return Objects.equals(person, decider);
    }
}
