package org.augenhoehe.methods.ballot;

import java.util.HashSet;
import java.util.List;

import org.augenhoehe.methods.exact.Fraction;

/// Groups that must each agree: a double majority, or a triple one.
///
/// An option can only win if in every group more than this share of those who voted (blank ballots
/// included) agree to it. Among the options that pass, the rule counts all ballots together, as for laws
/// that need people and cantons (Swiss Federal Constitution, art. 142).
///
/// @param names standings; whoever votes with another standing counts in the whole only
/// @param share from 0 up to, but not including, 1
public record Groups(List<String> names, Fraction share) {
    /// @throws FlawedBallot if no group is named, one twice, or the share is out of range
    public Groups {
        names = List.copyOf(names);
        if (names.isEmpty() || new HashSet<>(names).size() < names.size() || names.contains("")) {
            throw new FlawedBallot(new Flaw(Flaw.Kind.GROUPS, names.toString()));
        }
        if (share.sign() < 0 || share.compareTo(Fraction.ONE) >= 0) {
            throw new FlawedBallot(new Flaw(Flaw.Kind.GROUPS, share.toString()));
        }
    }

    /// More than half of each group.
    public static Groups majorityIn(String... names) {
        return new Groups(List.of(names), Fraction.of(1, 2));
    }

    boolean suffice(long agreeing, long voters) {
        return Fraction.of(agreeing).compareTo(share.times(voters)) > 0;
    }
}
