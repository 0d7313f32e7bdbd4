package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.chance.Commitment;
import org.augenhoehe.methods.chance.PublicSeed;

/// What anybody can check once list, pool and seed are public, without trusting whoever made the list.
public final class Verification {
    private Verification() {}

    /// All that is wrong with a list, in words that name panel and quota or person; empty if nothing is.
    ///
    /// @param onePerHousehold whether at most one of a household was to be in the panel
    public static List<String> faults(Pool pool, boolean onePerHousehold, PublicList list) {
        var people = new HashMap<String, Person>();
        pool.people().forEach(person -> people.put(person.id(), person));
        var faults = new ArrayList<String>();
        for (int number = 0; number < list.panels().size(); number++) {
            String panel = "panel " + number + ": ";
            check(pool, people, onePerHousehold, list.panels().get(number)).forEach(fault -> faults.add(panel + fault));
        }
        return faults;
    }

    /// Whether this seed is the one committed to beforehand and draws this panel.
    ///
    /// @param number of the panel, from 0
    public static boolean drawn(PublicList list, Commitment beforehand, PublicSeed seed, int number) {
        return beforehand.isFor(seed) && list.drawn(seed) == number;
    }

    private static List<String> check(
            Pool pool, Map<String, Person> people, boolean onePerHousehold, List<String> panel) {
        var faults = new ArrayList<String>();
        if (panel.size() != pool.panelSize()) {
            faults.add("%d people instead of %d".formatted(panel.size(), pool.panelSize()));
        }
        var members = new ArrayList<Person>();
        var homes = new HashSet<String>();
        for (String id : panel) {
            Person person = people.get(id);
            if (person == null) {
                faults.add(id + " is not in the pool");
                continue;
            }
            members.add(person);
            if (!homes.add(Types.home(person, onePerHousehold))) {
                faults.add(id + " or their household is there twice");
            }
        }
        for (Quota quota : pool.quotas()) {
            long having = members.stream().filter(quota::counts).count();
            if (having < quota.least() || having > quota.most()) {
                faults.add("%d instead of %d to %d with %s: %s"
                        .formatted(having, quota.least(), quota.most(), quota.category(), quota.feature()));
            }
        }
        return faults;
    }
}
