package org.augenhoehe.timebank.rule;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What the members decide. All in minutes, as far as it is time.
///
/// @param lowestPerson,lowestGroup,lowestOrganisation,lowestCommunity how far an account may go down: nothing or less
/// @param most of one exchange, gift or grant
/// @param starting what a person gets who counts
/// @param expiryMonths after how many months hours go to the community; null where they stay
/// @param gifts what happens where one side does not count
/// @param answerDays after how many days an exchange ends that nobody answers
/// @param keepers who keeps the bank
public record Terms(
        int lowestPerson,
        int lowestGroup,
        int lowestOrganisation,
        int lowestCommunity,
        int most,
        int starting,
        @Nullable Integer expiryMonths,
        GiftRule gifts,
        int answerDays,
        List<UUID> keepers) {
    public static final int DEEPEST = -60_000;
    public static final int DEEPEST_OF_COMMUNITY = -6_000_000;
    public static final int LEAST_MOST = 5;
    public static final int MOST_MOST = 6_000;
    public static final int MOST_STARTING = 6_000;
    public static final int SHORTEST_EXPIRY = 3;
    public static final int LONGEST_EXPIRY = 120;
    public static final int SHORTEST_ANSWER = 3;
    public static final int LONGEST_ANSWER = 90;
    public static final int MOST_KEEPERS = 20;

    public Terms {
        keepers = List.copyOf(keepers);
    }

    /// What the form proposes to an operator who opens the bank.
    public static Terms usual(List<UUID> keepers) {
        return new Terms(-600, -1200, -1200, -3000, 600, 120, null, GiftRule.COMMUNITY, 14, keepers);
    }

    /// Whether every figure is within what the house can keep.
    public boolean areWithinBounds() {
        return isBetween(DEEPEST, lowestPerson, 0)
                && isBetween(DEEPEST, lowestGroup, 0)
                && isBetween(DEEPEST, lowestOrganisation, 0)
                && isBetween(DEEPEST_OF_COMMUNITY, lowestCommunity, 0)
                && isBetween(LEAST_MOST, most, MOST_MOST)
                && isBetween(0, starting, MOST_STARTING)
                && (expiryMonths == null || isBetween(SHORTEST_EXPIRY, expiryMonths, LONGEST_EXPIRY))
                && isBetween(SHORTEST_ANSWER, answerDays, LONGEST_ANSWER);
    }

    private static boolean isBetween(int least, int value, int most) {
        return least <= value && value <= most;
    }
}
