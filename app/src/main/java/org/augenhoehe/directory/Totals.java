package org.augenhoehe.directory;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How much there is of each kind of thing that the interface for other programs lists, counted with every import:
/// nothing else adds or takes away any.
@Repository
public class Totals {
    private static final String ALL = "true";

    /// The kinds, each with what makes a row `t` one that is still there.
    private static final Map<String, String> PRESENT = Map.of(
            "service",
            "t.gone_at is null",
            "organization",
            "t.gone_at is null",
            "service_at_location",
            "exists (select from directory.service s where s.id = t.service_id and s.gone_at is null)",
            "taxonomy",
            ALL,
            "taxonomy_term",
            ALL);

    private final JdbcClient db;

    Totals(JdbcClient db) {
        this.db = db;
    }

    /// The condition under which a row `t` of this kind is still there.
    public static String present(String kind) {
        return Objects.requireNonNull(PRESENT.get(kind));
    }

    /// Empty before the first import.
    public Optional<Long> find(String kind) {
        return db.sql("select number from directory.total where kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .optional();
    }

    void count() {
        PRESENT.forEach((kind, present) -> db.sql("""
                        insert into directory.total (kind, number) select '%1$s', count(*) from directory.%1$s t where %2$s
                        on conflict (kind) do update set number = excluded.number
                        """.formatted(kind, present)).update());
    }
}
