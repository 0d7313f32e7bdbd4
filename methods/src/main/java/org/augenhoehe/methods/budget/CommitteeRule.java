package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.augenhoehe.methods.exact.Fraction;

/// Elections of a committee: a budget of seats, and candidates who cost one seat each.
///
/// The rules under the names and in the sense of Lackner, Skowron: [Multi-Winner Voting with Approval
/// Preferences](https://doi.org/10.1007/978-3-031-09016-5), 2023.
public enum CommitteeRule {
    /// The most votes.
    APPROVAL,
    /// Each voter has one vote, in equal parts for all whom they named.
    SATISFACTION,
    /// Phragmén's sequential rule.
    PHRAGMEN,
    /// Equal shares; open seats go on by Phragmén's rule with what everybody has left.
    EQUAL_SHARES,
    /// Equal shares; open seats go to the most votes.
    EQUAL_SHARES_APPROVAL,
    /// Equal shares with the smallest budget of whole seats that fills all seats; ties go by the order
    /// of the candidates, so that there is one committee only.
    EQUAL_SHARES_INCREMENT;

    /// An election with ballots that name any number of candidates.
    public static Election election(int seats, List<String> candidates, List<Ballot> ballots) {
        var projects = candidates.stream().map(name -> Project.of(name, 1)).toList();
        return Election.approval(seats, projects, ballots);
    }

    /// Every committee that can come out when ties are broken one way or another. Time and number can
    /// grow exponentially with the number of ties; meant for elections of up to some dozens.
    public Set<Set<String>> all(Election election) {
        var found = committees(election, Profile.of(election, Utility.CARDINALITY));
        return found.stream()
                .map(committee -> committee.stream()
                        .mapToObj(number -> election.projects().get(number).id())
                        .collect(Collectors.<String>toUnmodifiableSet()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<BitSet> committees(Election election, Profile profile) {
        int seats = Math.min(
                election.budget().floor().intValueExact(), election.projects().size());
        var zero = new Fraction[profile.size().length];
        Arrays.fill(zero, Fraction.ZERO);
        var share = zero.clone();
        Arrays.fill(share, Fraction.of(seats, Math.max(1, profile.voters())));
        return switch (this) {
            case APPROVAL -> MostPoints.fill(new BitSet(), seats, votes(profile));
            case SATISFACTION -> MostPoints.fill(new BitSet(), seats, parts(profile));
            case PHRAGMEN -> new SeatSearch(profile, seats, true).phragmen(zero);
            case EQUAL_SHARES -> new SeatSearch(profile, seats, true).shares(share);
            case EQUAL_SHARES_APPROVAL -> new SeatSearch(profile, seats, false).shares(share);
            case EQUAL_SHARES_INCREMENT -> Set.of(byIncrement(election, profile, seats));
        };
    }

    private static BitSet byIncrement(Election election, Profile profile, int seats) {
        var votes = votes(profile);
        long named = votes.stream().filter(count -> count.sign() > 0).count();
        if (named < seats) {
            return MostPoints.first(seats, votes);
        }
        var ground = new SharesGround(election, Utility.CARDINALITY, TieBreak.LISTED);
        for (int budget = seats; ; budget++) {
            var run = new SharesRun(ground, Fraction.of(budget, profile.voters()));
            var bought = run.purses().ledger().purchases();
            if (bought.size() >= seats) {
                var committee = new BitSet();
                bought.subList(0, seats).forEach(purchase -> committee.set(purchase.project()));
                return committee;
            }
        }
    }

    static List<Fraction> votes(Profile profile) {
        return Arrays.stream(profile.scores()).mapToObj(Fraction::of).toList();
    }

    private static List<Fraction> parts(Profile profile) {
        var parts = new ArrayList<Fraction>(Collections.nCopies(profile.supporters().length, Fraction.ZERO));
        for (int group = 0; group < profile.size().length; group++) {
            int[] named = profile.projects()[group];
            for (int candidate : named) {
                parts.set(candidate, parts.get(candidate).plus(Fraction.of(profile.size()[group], named.length)));
            }
        }
        return parts;
    }
}
