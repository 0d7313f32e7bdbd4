package org.augenhoehe.methods.lottery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The people among whom a panel is drawn, the quotas, and the size of the panel. People and quotas are kept
/// in an order of their own, so that the order they are handed in never matters.
///
/// @param people one or more
/// @param quotas for every feature of every category in question exactly one
/// @param panelSize people in the panel, from 1 to all
public record Pool(List<Person> people, List<Quota> quotas, int panelSize) {
    /// @throws IllegalArgumentException if the pool is empty; if the panel is to have nobody or more people than
    ///     there are; if two people share an id; if somebody's feature has no quota, or a category that has
    ///     quotas is missing; or if a feature has two quotas. The message names size, person or quota
    public Pool {
        people = people.stream().sorted(Comparator.comparing(Person::id)).toList();
        quotas = quotas.stream()
                .sorted(Comparator.comparing(Quota::category).thenComparing(Quota::feature))
                .toList();
        if (people.isEmpty()) {
            throw new IllegalArgumentException("the pool is empty");
        }
        if (panelSize < 1 || panelSize > people.size()) {
            throw new IllegalArgumentException(
                    "a panel of %d from a pool of %d people".formatted(panelSize, people.size()));
        }
        Map<String, Set<String>> known = features(quotas);
        var ids = new HashSet<String>();
        for (Person person : people) {
            if (!ids.add(person.id())) {
                throw new IllegalArgumentException("two people have the id " + person.id());
            }
            known.forEach((category, features) -> {
                String feature = person.features().get(category);
                if (feature == null || !features.contains(feature)) {
                    throw new IllegalArgumentException("person %s: %s is %s, for which there is no quota"
                            .formatted(person.id(), category, feature));
                }
            });
        }
    }

    /// How many kinds of people there are, for quotas and household rule: the work grows with them, not with people.
    ///
    /// @param onePerHousehold whether at most one of a household may be in the panel
    public int types(boolean onePerHousehold) {
        return Types.of(this, onePerHousehold).members().size();
    }

    private static Map<String, Set<String>> features(List<Quota> quotas) {
        var features = new HashMap<String, Set<String>>();
        for (Quota quota : quotas) {
            if (!features.computeIfAbsent(quota.category(), category -> new HashSet<>())
                    .add(quota.feature())) {
                throw new IllegalArgumentException(
                        "two quotas for %s, %s".formatted(quota.category(), quota.feature()));
            }
        }
        return features;
    }
}
