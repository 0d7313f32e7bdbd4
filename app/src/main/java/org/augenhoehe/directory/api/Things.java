package org.augenhoehe.directory.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.augenhoehe.directory.Totals;
import org.augenhoehe.directory.exporting.NestedJson;
import org.augenhoehe.directory.exporting.Plan;
import org.augenhoehe.directory.hsds.HsdsTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Finds and lists things of the directory as JSON.
@Repository
class Things {
    /// So many rows come from the database at once, however many there are.
    private static final int AT_ONCE = 200;

    private final JdbcClient db;
    private final Totals totals;
    private final Map<String, String> told = new ConcurrentHashMap<>();

    Things(JdbcClient db, Totals totals) {
        this.db = db;
        this.totals = totals;
    }

    Optional<String> find(String table, UUID id, Plan plan) {
        return db.sql("select %s::text from %s t where t.id = :id".formatted(json(table, plan), view(table)))
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /// @param json tells the row `t`
    String page(String json, Question question, Paging paging) {
        var total = question.isForAll() ? totals.find(question.kind()).orElse(0L) : count(question);
        var entries = paging.offset() >= total
                ? List.<String>of()
                : db.sql(select(json, question) + " limit :limit offset :offset")
                        .params(question.values())
                        .param("limit", paging.size())
                        .param("offset", paging.offset())
                        .query(String.class)
                        .list();
        return paging.wrap(total, entries.size(), "[" + String.join(",", entries) + "]");
    }

    private long count(Question question) {
        return db.sql("select count(*) from directory.%s t%s".formatted(question.kind(), question.where()))
                .params(question.values())
                .query(Long.class)
                .single();
    }

    /// All of them, one by one: rows are only streamed within a transaction.
    @Transactional(readOnly = true)
    void each(String json, Question question, Consumer<String> taker) {
        try (var entries = db
                .sql(select(json, question))
                .withFetchSize(AT_ONCE)
                .params(question.values())
                .query(String.class)
                .stream()) {
            entries.forEachOrdered(taker);
        }
    }

    private static String select(String json, Question question) {
        return "select %s::text from %s t%s order by t.id".formatted(json, view(question.kind()), question.where());
    }

    private static String view(String table) {
        return HsdsTables.get(table).told();
    }

    /// The expression is long and always the same.
    String json(String table, Plan plan) {
        return told.computeIfAbsent(
                table + plan.hashCode(), any -> new NestedJson(plan).of(HsdsTables.get(table), "t"));
    }
}
