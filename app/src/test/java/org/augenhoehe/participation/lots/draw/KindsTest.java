package org.augenhoehe.participation.lots.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.lots.pool.Lot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The kinds of people in a pool are told only where none of them is small.
class KindsTest {
    private final List<Lot> pool = new ArrayList<>();

    @Test
    void whereOneIsSmallNoneIsTold() {
        add("Nord", 9);
        add("Süd", 7);
        add("Ost", 4);
        add("West", 4);
        assertThat(told()).isEmpty();
    }

    @Test
    void whereOneIsAloneNoneIsTold() {
        add("Nord", 9);
        add("Süd", 7);
        add("Ost", 1);
        assertThat(told()).isEmpty();
    }

    @Test
    void whereEveryKindIsLargeAllAreTold() {
        add("Nord", 5);
        add("Süd", 5);
        assertThat(told()).containsExactly(5, 5);
    }

    private List<Integer> told() {
        return PublicFiles.kinds(pool).stream().map(PublicFile.Kind::people).toList();
    }

    private void add(String quarter, int people) {
        for (int i = 0; i < people; i++) {
            pool.add(new Lot(
                    new UUID(0, pool.size()),
                    new UUID(0, 0),
                    null,
                    "k" + pool.size(),
                    Map.of("Viertel", quarter),
                    "",
                    "salt",
                    pool.size() + 1,
                    null));
        }
    }
}
