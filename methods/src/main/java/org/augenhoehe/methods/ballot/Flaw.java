package org.augenhoehe.methods.ballot;

import java.io.Serializable;
import java.util.Locale;

/// What is wrong with a ballot, a question or a list of votes, and who or what is the culprit.
///
/// @param kind what is wrong
/// @param culprit the option, voter, group or number that causes it
public record Flaw(Kind kind, String culprit) implements Serializable {
    /// The kinds of flaws. A page has a sentence for each: `ballot.flaw.` and the kind.
    public enum Kind {
        /// An option without a name.
        BLANK_OPTION,
        /// An option stands twice in the question or in a ranking.
        OPTION_TWICE,
        /// An option that the question does not have.
        UNKNOWN_OPTION,
        /// Fewer options than winners, no winner sought, or more winners than the rule can find.
        WINNERS,
        /// More options ticked than allowed.
        TOO_MANY_OPTIONS,
        /// A score outside the scale.
        OFF_SCALE,
        /// Fewer than no dots.
        NEGATIVE,
        /// More dots than one person has.
        TOO_MANY_DOTS,
        /// More dots on one option than one person may put there.
        TOO_MANY_DOTS_ON_ONE,
        /// A place of the ranking that holds nothing.
        EMPTY_PLACE,
        /// Two options in one place, where the rule needs one behind the other.
        EQUAL_PLACE,
        /// Somebody without a name.
        BLANK_VOTER,
        /// Somebody voted twice.
        VOTER_TWICE,
        /// A standing that is not in the list of those who may vote.
        UNKNOWN_STANDING,
        /// More votes than people of that standing.
        MORE_VOTES_THAN_PEOPLE,
        /// A published line that stands for no ballot at all.
        NO_COPIES,
        /// Reserved seats that cannot be kept: too few candidates, too few seats, or a candidate of two groups.
        RESERVED_SEATS,
        /// Groups that must agree are missing or named twice, or a share that is none.
        GROUPS,
        /// An objection without a reason.
        NO_REASON,
        /// An answer before the first round was opened or after the period.
        OUTSIDE_PERIOD,
        /// Rounds that do not follow one another within the period.
        ROUNDS
    }

    /// For example `ballot.flaw.unknown-option`; its one argument is the culprit.
    public Explanation explanation() {
        return Explanation.of(
                "ballot.flaw." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), culprit);
    }
}
