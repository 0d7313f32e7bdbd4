package org.augenhoehe.participation.budget.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/// Nobody is told of in a group that is too small, nor can be worked out from the others.
class SmallGroupsTest {
    private static final int LEAST = 5;

    @Test
    void theSmallGoTogetherAndTakeTheNextOneAlongWhereTheyAreStillTooFew() {
        var groups = SmallGroups.together(groups(List.of(2, 9, 6)), LEAST);
        assertThat(groups).containsOnlyKeys("", "g1");
        assertThat(groups.get("")).hasSize(8);
    }

    @Property
    void nobodyIsLostAndNoGroupIsSmallUnlessAllAre(@ForAll @Size(max = 8) List<@IntRange(max = 20) Integer> sizes) {
        var before = groups(sizes);
        var after = SmallGroups.together(before, LEAST);
        int all = before.values().stream().mapToInt(List::size).sum();
        assertThat(after.values().stream().mapToInt(List::size).sum()).isEqualTo(all);
        if (all >= LEAST) {
            assertThat(after.values()).allMatch(group -> group.size() >= LEAST);
        } else {
            assertThat(after.keySet()).isSubsetOf("");
        }
        assertThat(SmallGroups.together(after, LEAST)).isEqualTo(after);
    }

    private static Map<String, List<String>> groups(List<Integer> sizes) {
        var groups = new TreeMap<String, List<String>>();
        for (int i = 0; i < sizes.size(); i++) {
            var group = new ArrayList<String>();
            for (int one = 0; one < sizes.get(i); one++) {
                group.add(i + "-" + one);
            }
            if (!group.isEmpty()) {
                groups.put(i == 3 ? "" : "g" + i, group);
            }
        }
        return groups;
    }
}
