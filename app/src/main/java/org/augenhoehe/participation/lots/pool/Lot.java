package org.augenhoehe.participation.lots.pool;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.methods.lottery.Person;
import org.jspecify.annotations.Nullable;

/// Somebody in the pool.
///
/// @param person null where it is somebody out of a list, and once they are erased
/// @param sign by which whoever handed the list in knows them; null where they entered by themselves
/// @param features by category
/// @param household whom it is alike for, they live together; empty for somebody alone. Once the pool is closed a
///     number
/// @param salt known to this person only, so that nobody guesses their features from the fingerprint
/// @param number by which they are drawn; null before the pool is closed
/// @param chance in how many of a thousand groups they are; null while that is not computed
public record Lot(
        UUID id,
        UUID step,
        @Nullable UUID person,
        @Nullable String sign,
        Map<String, String> features,
        String household,
        String salt,
        @Nullable Integer number,
        @Nullable Integer chance) {
    public Lot {
        features = Map.copyOf(features);
    }

    /// Nobody can be asked any more.
    public boolean isGone() {
        return person == null && sign == null;
    }

    public Person asPerson(String called) {
        return new Person(called, features, household);
    }

    public Lot numbered(int given, String home) {
        return new Lot(id, step, person, sign, features, home, salt, given, chance);
    }

    /// What the house holds of this person, as they can read it and make its fingerprint themselves.
    public String line() {
        return number + " " + salt
                + new TreeMap<>(features)
                        .entrySet().stream()
                                .map(one -> " " + one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining(";"))
                + (household.isEmpty() ? "" : "; household=" + household);
    }

    public String fingerprint() {
        return fingerprint(line());
    }

    public static String fingerprint(String text) {
        return new PublicSeed(text).commitment().fingerprint();
    }
}
