package org.augenhoehe.opendata.daily;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.opendata.DataSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What somebody changed since is changed in the files of earlier days, too.
class DayRowsTest {
    record Thing(UUID id, UUID organisation, String wording, BigDecimal latitude, long seats) {}

    @Test
    void wordsWhoseItIsAndWhereAreThoseOfNowAndFiguresThoseOfTheirDay() {
        var id = UUID.randomUUID().toString();
        var then = row(id, UUID.randomUUID().toString(), "Bei Frau Ott", 50.94251, 3);
        then.put("author", "Frau Ott");
        var now = row(id, null, "In der Nordstadt", 50.9, 7);
        assertThat(joined(then, now)).containsExactly(row(id, null, "In der Nordstadt", 50.9, 3));
    }

    @Test
    void whatIsGoneIsGoneAndWhatCameLaterWasNotThereYet() {
        var gone = row("00000000-0000-7000-8000-000000000001", null, "Fort", 1, 1);
        var later = row("00000000-0000-7000-8000-000000000002", null, "Neu", 1, 1);
        assertThat(joined(gone, later)).isEmpty();
    }

    private static List<Map<String, Object>> joined(Map<String, Object> then, Map<String, Object> now) {
        var all = new ArrayList<Map<String, Object>>();
        new DayRows(new Things()).join(List.of(then).iterator(), List.of(now).iterator(), all::add);
        return all;
    }

    private static Map<String, Object> row(
            String id, String organisation, String wording, double latitude, long seats) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id);
        row.put("organisation", organisation);
        row.put("wording", wording);
        row.put("latitude", latitude);
        row.put("seats", seats);
        return row;
    }

    private static final class Things implements DataSet<Thing> {
        @Override
        public String name() {
            return "things-of-a-test";
        }

        @Override
        public Class<Thing> type() {
            return Thing.class;
        }

        @Override
        public List<Thing> list(String base, UUID after, int most) {
            return List.of();
        }

        @Override
        public String live() {
            return "";
        }

        @Override
        public String description() {
            return "";
        }
    }
}
