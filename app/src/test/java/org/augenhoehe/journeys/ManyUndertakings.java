package org.augenhoehe.journeys;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Copies undertakings with all that belongs to them, as often as wanted, among the same people. Every id of a copy is
/// made from the id of the original and the number of the copy, so what belongs together stays together.
final class ManyUndertakings {
    private static final String OF_THESE = "undertaking = any(:these)";
    private static final String OF_THEIR_STEPS =
            "step in (select id from undertakings.step where undertaking = any(:these))";

    private final JdbcClient db;

    ManyUndertakings(JdbcClient db) {
        this.db = db;
    }

    void copy(int times, List<UUID> these) {
        copy(times, these, "undertakings.undertaking", "id = any(:these)", "id");
        copy(times, these, "undertakings.participant", OF_THESE, "undertaking");
        copy(times, these, "undertakings.phase_run", OF_THESE, "undertaking");
        copy(times, these, "undertakings.event", OF_THESE, "id", "undertaking");
        copy(times, these, "undertakings.step", OF_THESE, "id", "undertaking");
        copy(times, these, "participation.contribution", OF_THESE, "id", "step", "undertaking");
        copy(times, these, "thread.node", "within = any(:these)", "id", "within");
        copy(
                times,
                these,
                "thread.edge",
                "from_node in (select id from thread.node where within = any(:these))",
                "from_node",
                "to_node");
        copy(
                times,
                these,
                "search.entry",
                "id in (select id from participation.contribution where undertaking = any(:these))",
                "id");
        // A paper is fixed after its options, as by people.
        copy(times, these, "participation.paper", OF_THEIR_STEPS, "!fixed_at", "step");
        copy(times, these, "participation.option", OF_THEIR_STEPS, "id", "step");
        copy(times, these, "participation.roll", OF_THEIR_STEPS, "step");
        copy(times, these, "participation.ballot", OF_THEIR_STEPS, "step");
        db.sql("update participation.paper set fixed_at = now() where fixed_at is null")
                .update();
        db.sql("analyze").update();
    }

    /// @param columns that hold ids to be made anew; with "!" before it one that is left empty
    private void copy(int times, List<UUID> these, String table, String which, String... columns) {
        var changed = Arrays.stream(columns)
                .map(column -> column.startsWith("!")
                        ? "'" + column.substring(1) + "', null"
                        : "'%1$s', cast(md5(original.%1$s || '-' || n) as uuid)".formatted(column))
                .collect(Collectors.joining(", "));
        db.sql("""
                insert into %1$s select made.* from %1$s original cross join generate_series(1, :times) n
                    cross join lateral jsonb_populate_record(null::%1$s, to_jsonb(original) || jsonb_build_object(%2$s)) made
                where %3$s
                """.formatted(table, changed, which.replaceFirst("^", "original.")))
                .param("times", times)
                .param("these", these.toArray(UUID[]::new))
                .update();
    }
}
