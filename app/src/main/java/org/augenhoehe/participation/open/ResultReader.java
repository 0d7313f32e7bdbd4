package org.augenhoehe.participation.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.box.SealedBox.Report;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.open.Result.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sealed boxes, as many at once as a program asks for.
@Repository
class ResultReader {
    private final JdbcClient db;
    private final HiddenWords instead;

    ResultReader(JdbcClient db, HiddenWords instead) {
        this.db = db;
        this.instead = instead;
    }

    /// By step.
    ///
    /// @param steps null for all
    List<Sealed> list(@Nullable UUID after, @Nullable Collection<UUID> steps, int most) {
        return db.sql("""
                select step, kind, secret, binding, outcome, seal, sealed_at from participation.paper
                where sealed_at is not null and (cast(:after as uuid) is null or step > :after)
                    and (cast(:steps as uuid[]) is null or step = any(cast(:steps as uuid[])))
                order by step limit :most
                """)
                .param("after", after)
                .param("steps", steps == null ? null : steps.toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new Sealed(
                        row.getObject("step", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getBoolean("secret"),
                        row.getBoolean("binding"),
                        Json.MAPPER.readValue(row.getString("outcome"), Report.class),
                        row.getString("seal"),
                        row.getTimestamp("sealed_at").toInstant()))
                .list();
    }

    /// The later wordings of a consent are what could be chosen, too. What moderation hides has its number.
    Map<UUID, List<Option>> listOptions(Collection<UUID> steps) {
        var options = new HashMap<UUID, List<Option>>();
        db.sql("""
                select step, number, title, hidden_at is not null as hidden from participation.option
                where step = any(:steps)
                union all
                select step, number, wording, hidden_at is not null from participation.consent_round
                where step = any(:steps)
                order by step, number
                """).param("steps", steps.toArray(UUID[]::new)).query(row -> {
            options.computeIfAbsent(row.getObject("step", UUID.class), any -> new ArrayList<>())
                    .add(option(row));
        });
        return options;
    }

    private Option option(ResultSet row) throws SQLException {
        var number = Integer.toString(row.getInt("number"));
        return new Option(number, row.getBoolean("hidden") ? instead.of(number) : row.getString("title"));
    }

    record Sealed(
            UUID step, Kind kind, boolean secret, boolean binding, Report report, String seal, Instant sealedAt) {}
}
