package org.augenhoehe.participation.decision.box;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What came of a vote, as everybody reads it and as counting the box again must give it.
///
/// @param winners numbers of options, best first
/// @param places all options, best first; those that are equal share a place
/// @param figures what each option got, in the order of the columns of its way of voting
/// @param blank ballots that say nothing
/// @param sides what each side said whose agreement the rule asks for
/// @param reasons why, as text keys with arguments; options are texts, lists of them lists
public record Outcome(
        Verdict verdict,
        List<String> winners,
        List<List<String>> places,
        Map<String, List<Number>> figures,
        long ballots,
        long blank,
        Map<String, SideVoice> sides,
        List<Reason> reasons) {

    public enum Verdict {
        DECIDED,
        /// No option is agreed to on every side.
        NOT_AGREED,
        NOTHING_CHOSEN
    }

    /// @param voters how many of that side voted; null where telling it would give somebody away
    /// @param agreeing how many of them agree to each option
    public record SideVoice(@Nullable Long voters, Map<String, Long> agreeing) {}

    public record Reason(String key, List<Object> arguments) {}
}
