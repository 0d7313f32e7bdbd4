package org.augenhoehe.participation.survey.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Words;
import org.jspecify.annotations.Nullable;

/// What is typed one in each line, as items. Their numbers stay: what says the same keeps its number, what was reworded
/// takes the one that stood there.
final class Lines {
    private Lines() {}

    static List<Item> merge(List<Item> before, List<String> lines, String language) {
        var free = new ArrayList<>(before);
        var kept = new Item[lines.size()];
        for (int place = 0; place < kept.length; place++) {
            kept[place] = take(free, lines.get(place), language);
        }
        var used = before.stream().map(Item::number).collect(Collectors.toCollection(HashSet::new));
        var items = new ArrayList<Item>();
        for (int place = 0; place < kept.length; place++) {
            var item = kept[place];
            if (item == null) {
                // As many lines as before: this one was reworded where it stands.
                item = lines.size() == before.size() && free.contains(before.get(place))
                        ? before.get(place)
                        : new Item(next(used), Words.NONE);
            }
            items.add(new Item(item.number(), item.words().with(language, lines.get(place))));
        }
        return items;
    }

    private static @Nullable Item take(List<Item> free, String line, String language) {
        for (var item : free) {
            if (item.words().in(language).equals(line)) {
                free.remove(item);
                return item;
            }
        }
        return null;
    }

    private static int next(Set<Integer> used) {
        var number = 1;
        while (!used.add(number)) {
            number++;
        }
        return number;
    }
}
