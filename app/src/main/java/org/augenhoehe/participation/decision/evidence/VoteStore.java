package org.augenhoehe.participation.decision.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.box.Outcome.Verdict;
import org.augenhoehe.participation.decision.box.SealedBox.Report;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.people.StandingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads sealed votes, many at once.
@Repository
class VoteStore {
    private final JdbcClient db;

    VoteStore(JdbcClient db) {
        this.db = db;
    }

    List<Sealed> listSealed(Collection<UUID> steps) {
        return of("""
                select step, kind, binding, sides, outcome from participation.paper
                where step = any(:ids) and sealed_at is not null order by sealed_at, step
                """, steps).query(VoteStore::sealed).list();
    }

    Map<UUID, List<Option>> listOptions(Collection<UUID> steps) {
        return of("""
                select o.step, o.number, o.source, o.cents, p.id as outcome from participation.option o
                left join participation.budget_project p on p.step = o.step and p.number = cast(o.number as text)
                where o.step = any(:ids) order by o.number
                """, steps).query(Option.class).list().stream().collect(Collectors.groupingBy(Option::step));
    }

    Map<UUID, Map<UUID, StandingKind>> listRolls(Collection<UUID> steps) {
        var rolls = new HashMap<UUID, Map<UUID, StandingKind>>();
        of("select step, person, standing from participation.roll where step = any(:ids)", steps)
                .query(row -> {
                    rolls.computeIfAbsent(row.getObject("step", UUID.class), any -> new HashMap<>())
                            .put(row.getObject("person", UUID.class), StandingKind.valueOf(row.getString("standing")));
                });
        return rolls;
    }

    /// Whose contributions these are; who is gone is missing.
    Map<UUID, UUID> listAuthors(Collection<UUID> contributions) {
        var authors = new HashMap<UUID, UUID>();
        of(
                        "select id, author from participation.contribution where id = any(:ids) and author is not null",
                        contributions)
                .query(row -> {
                    authors.put(row.getObject("id", UUID.class), row.getObject("author", UUID.class));
                });
        return authors;
    }

    private JdbcClient.StatementSpec of(String sql, Collection<UUID> ids) {
        return db.sql(sql).param("ids", ids.toArray(UUID[]::new));
    }

    private static Sealed sealed(ResultSet row, int number) throws SQLException {
        var outcome =
                Json.MAPPER.readValue(row.getString("outcome"), Report.class).outcome();
        return new Sealed(
                row.getObject("step", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getBoolean("binding"),
                Arrays.stream((String[]) row.getArray("sides").getArray())
                        .map(Side::valueOf)
                        .collect(Collectors.toSet()),
                outcome.verdict(),
                Set.copyOf(outcome.winners()));
    }

    /// @param cents what it costs; null where no money was shared out
    /// @param outcome the project that got money, on the thread; null else
    record Option(
            UUID step,
            int number,
            @Nullable UUID source,
            @Nullable Long cents,
            @Nullable UUID outcome) {}

    record Sealed(UUID step, Kind kind, boolean binding, Set<Side> sides, Verdict verdict, Set<String> winners) {}
}
