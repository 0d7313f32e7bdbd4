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
        return of("select step, number, source from participation.option where step = any(:ids) order by number", steps)
                .query(Option.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Option::step));
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

    record Option(UUID step, int number, @Nullable UUID source) {}

    record Sealed(UUID step, Kind kind, boolean binding, Set<Side> sides, Verdict verdict, Set<String> winners) {}
}
