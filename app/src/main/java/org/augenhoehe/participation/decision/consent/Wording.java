package org.augenhoehe.participation.decision.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.augenhoehe.participation.decision.paper.Imprint;

/// A wording put to everybody.
///
/// @param number its round, from 1
/// @param integrates the objections it takes up
/// @param imprint what stays of it whatever becomes of its words
public record Wording(int number, String words, Instant opened, List<UUID> integrates, Imprint imprint) {
    public Wording {
        integrates = List.copyOf(integrates);
    }

    public boolean isHidden() {
        return imprint.hidden();
    }

    /// @param instead what is said of the wording with a number where moderation hides its words
    Wording saying(UnaryOperator<String> instead) {
        return isHidden()
                ? new Wording(number, instead.apply(Integer.toString(number)), opened, integrates, imprint)
                : this;
    }
}
