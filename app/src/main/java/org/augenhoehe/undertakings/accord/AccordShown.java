package org.augenhoehe.undertakings.accord;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;

/// The page of a proposal.
///
/// @param name of the person it is about; null for a goal and for people who are gone
/// @param agreeing how many said yes
/// @param objections those that are open
/// @param own what the visitor said; null where nothing
/// @param takesPart whether the visitor may say something
/// @param mayReword whether the visitor may say it differently
public record AccordShown(
        Undertaking undertaking,
        Accord accord,
        Consent.Stand stand,
        @Nullable String name,
        int agreeing,
        List<Objection> objections,
        @Nullable Voice own,
        boolean takesPart,
        boolean concerned,
        boolean mayReword,
        boolean mayDrop) {

    /// @param by the name, for those who take part; empty for others
    /// @param wording empty where moderation hides it
    public record Objection(UUID id, String by, String wording) {}
}
