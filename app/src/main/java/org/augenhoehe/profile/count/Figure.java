package org.augenhoehe.profile.count;

/// A number that may be told.
///
/// @param people how often people took part: each counts once in a phase, year and undertaking
/// @param amount how often they did something; minutes where time is counted
public record Figure(int people, long amount) {
    public static final Figure NONE = new Figure(0, 0);

    public boolean isNone() {
        return people == 0 && amount == 0;
    }

    Figure plus(Block block) {
        return new Figure(people + block.people(), amount + block.amount());
    }

    /// Full hours.
    public long hours() {
        return amount / 60;
    }
}
