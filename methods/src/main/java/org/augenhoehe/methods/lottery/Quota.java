package org.augenhoehe.methods.lottery;

/// How many people with one feature belong to the panel, for example gender, female, 9 to 11.
///
/// @param category what is looked at, for example gender
/// @param feature one answer to it, for example female
/// @param least people at least, 0 or more
/// @param most people at most, not below `least`
public record Quota(String category, String feature, int least, int most) {
    /// @throws IllegalArgumentException for a negative quota or one whose bounds contradict each other
    public Quota {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "quota %s, %s: from %d to %d is no range".formatted(category, feature, least, most));
        }
    }

    /// Whether this person is one of those the quota counts.
    boolean counts(Person person) {
        return feature.equals(person.features().get(category));
    }
}
