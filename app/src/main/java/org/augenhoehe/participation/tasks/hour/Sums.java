package org.augenhoehe.participation.tasks.hour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.people.StandingKind;
import org.jspecify.annotations.Nullable;

/// How much time was given to the tasks of a step, as others may read it: nothing where it was given by fewer than five
/// people, for those
/// who take part as for strangers. They know one another best, and see the sum move when somebody enters hours.
///
/// Figures by standing are shown only where no one of them points to few people: each paid and each unpaid sum comes
/// from at least five or from nobody. Else not even the larger ones are shown: what is missing could be computed from
/// the total.
///
/// @param people how many gave time and are still here
/// @param partsPointToFew whether paid or unpaid time was given by few: only both together are read
/// @param byStanding empty where it is not shown
public record Sums(int people, int paid, int unpaid, boolean partsPointToFew, List<OfStanding> byStanding) {
    public static final int FEW = 5;

    /// @param standing null for those whose standing is not confirmed
    public record OfStanding(@Nullable StandingKind standing, int paid, int unpaid) {}

    static Sums of(Collection<GivenHours> all, Map<UUID, StandingKind> standings) {
        var people =
                all.stream().map(GivenHours::person).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Sums(people.size(), sum(all, true), sum(all, false), pointsToFew(all), byStanding(all, standings));
    }

    public boolean isMany() {
        return people >= FEW;
    }

    public int all() {
        return paid + unpaid;
    }

    private static List<OfStanding> byStanding(Collection<GivenHours> all, Map<UUID, StandingKind> standings) {
        var groups = new HashMap<@Nullable StandingKind, ArrayList<GivenHours>>();
        all.forEach(one -> groups.computeIfAbsent(
                        one.person() == null ? null : standings.get(one.person()), any -> new ArrayList<>())
                .add(one));
        if (groups.size() < 2 || groups.values().stream().anyMatch(Sums::pointsToFew)) {
            return List.of();
        }
        return groups.entrySet().stream()
                .map(group -> new OfStanding(group.getKey(), sum(group.getValue(), true), sum(group.getValue(), false)))
                .sorted(Comparator.comparing(OfStanding::standing, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean pointsToFew(Collection<GivenHours> group) {
        return isFew(group, true) || isFew(group, false);
    }

    private static boolean isFew(Collection<GivenHours> group, boolean paid) {
        var people = new HashSet<UUID>();
        for (var one : group) {
            if (one.paid() == paid) {
                if (one.person() == null) {
                    return true; // nobody knows how many they were
                }
                people.add(one.person());
            }
        }
        return !people.isEmpty() && people.size() < FEW;
    }

    private static int sum(Collection<GivenHours> all, boolean paid) {
        return all.stream()
                .filter(one -> one.paid() == paid)
                .mapToInt(GivenHours::minutes)
                .sum();
    }
}
