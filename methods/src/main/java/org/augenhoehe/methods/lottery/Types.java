package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// People who are alike for quotas and household rule are one type: whoever is fair to people can give them
/// the same chance, and the programs shrink from people to types.
///
/// Under the household rule, people are alike only if their households are too: two women of 30, one living
/// alone and one with a man of 60, have the same features and different constraints. This splits types.
///
/// @param members by type, people in the order of the pool
/// @param rules what counts of types make a panel
/// @param split features that became several types because of households
record Types(List<List<Person>> members, Rules rules, List<Map<String, String>> split) {
    private record Key(List<String> features, List<List<String>> household) {}

    static Types of(Pool pool, boolean onePerHousehold) {
        var categories = pool.quotas().stream().map(Quota::category).distinct().toList();
        var households = new HashMap<String, List<Person>>();
        for (Person person : pool.people()) {
            households
                    .computeIfAbsent(home(person, onePerHousehold), home -> new ArrayList<>())
                    .add(person);
        }
        Comparator<List<String>> order = Comparator.comparing(Object::toString);
        var types = new TreeMap<String, List<Person>>();
        var kinds = new TreeMap<String, List<String>>();
        var counted = new HashMap<String, Integer>();
        for (List<Person> household : households.values()) {
            var kind = household.stream()
                    .map(person -> features(person, categories))
                    .sorted(order)
                    .toList();
            String sign = kind.toString();
            counted.merge(sign, 1, Integer::sum);
            for (Person person : household) {
                String type = new Key(features(person, categories), kind).toString();
                types.computeIfAbsent(type, key -> new ArrayList<>()).add(person);
                var together = kinds.computeIfAbsent(sign, key -> new ArrayList<>());
                if (kind.size() > 1 && !together.contains(type)) {
                    together.add(type);
                }
            }
        }
        var keys = List.copyOf(types.keySet());
        var members = types.values().stream()
                .map(people ->
                        people.stream().sorted(Comparator.comparing(Person::id)).toList())
                .toList();
        var rows = new ArrayList<Row>();
        for (Quota quota : pool.quotas()) {
            int[] having = IntStream.range(0, keys.size())
                    .filter(type -> quota.counts(members.get(type).getFirst()))
                    .toArray();
            rows.add(Row.count(having, quota.least(), quota.most()));
        }
        kinds.forEach((kind, together) -> {
            if (!together.isEmpty()) {
                int[] in = together.stream().mapToInt(keys::indexOf).sorted().toArray();
                rows.add(Row.count(in, 0, counted.getOrDefault(kind, 0)));
            }
        });
        int[] sizes = members.stream().mapToInt(List::size).toArray();
        return new Types(members, new Rules(sizes, pool.panelSize(), rows), split(members, categories));
    }

    static String home(Person person, boolean onePerHousehold) {
        return onePerHousehold && !person.household().isEmpty() ? "h " + person.household() : "p " + person.id();
    }

    private static List<String> features(Person person, List<String> categories) {
        return categories.stream()
                .map(category -> person.features().getOrDefault(category, ""))
                .toList();
    }

    private static List<Map<String, String>> split(List<List<Person>> members, List<String> categories) {
        var seen = new TreeMap<String, List<Person>>();
        for (List<Person> type : members) {
            Person one = type.getFirst();
            seen.computeIfAbsent(features(one, categories).toString(), key -> new ArrayList<>())
                    .add(one);
        }
        return seen.values().stream()
                .filter(types -> types.size() > 1)
                .map(types -> types.getFirst().features())
                .toList();
    }
}
