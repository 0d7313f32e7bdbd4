package org.augenhoehe.participation.decision.consent;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.methods.ballot.consent.Objection.State;
import org.augenhoehe.platform.web.Option;
import org.jspecify.annotations.Nullable;

/// A proposal, what was said to it, what I can say.
///
/// @param round of the wording that counts now
/// @param now that wording; null before the paper is fixed
/// @param raised objections with what became of them
/// @param concerns of people who consent
/// @param own what the visitor said last; null where nothing, or where nobody can tell any more
/// @param mayReword whether the visitor may word it anew now
public record ConsentShown(
        int round,
        @Nullable Wording now,
        List<Wording> earlier,
        List<Raised> raised,
        List<Raised> concerns,
        @Nullable Stance own,
        List<Option> stances,
        List<Option> standing,
        boolean mayReword) {

    /// @param by empty where it is not told
    /// @param words empty where moderation hides them
    /// @param state null for a concern
    public record Raised(
            UUID id,
            String words,
            String by,
            int round,
            @Nullable State state) {}
}
