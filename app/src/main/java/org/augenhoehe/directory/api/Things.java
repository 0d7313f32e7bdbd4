package org.augenhoehe.directory.api;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.augenhoehe.directory.exporting.NestedJson;
import org.augenhoehe.directory.exporting.Plan;
import org.augenhoehe.directory.hsds.HsdsTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds and lists things of the directory as JSON.
@Repository
class Things {
    private final JdbcClient db;
    private final Map<String, String> told = new ConcurrentHashMap<>();

    Things(JdbcClient db) {
        this.db = db;
    }

    Optional<String> find(String table, UUID id, Plan plan) {
        return db.sql("select %s::text from directory.%s t where t.id = :id".formatted(json(table, plan), table))
                .param("id", id)
                .query(String.class)
                .optional();
    }

    String page(String table, Plan plan, Question question, Paging paging) {
        return page(table, json(table, plan), question, paging);
    }

    /// Only what somebody needs who keeps a copy up to date.
    String pageOfIds(String table, Question question, Paging paging) {
        return page(
                table,
                "jsonb_strip_nulls(jsonb_build_object('id', t.id, 'modified_date', t.last_modified))",
                question,
                paging);
    }

    private String page(String table, String json, Question question, Paging paging) {
        var total = db.sql("select count(*) from directory.%s t%s".formatted(table, question.where()))
                .params(question.values())
                .query(Long.class)
                .single();
        var entries = db.sql("select %s::text from directory.%s t%s order by t.id limit :limit offset :offset"
                        .formatted(json, table, question.where()))
                .params(question.values())
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query(String.class)
                .list();
        return paging.wrap(total, entries.size(), "[" + String.join(",", entries) + "]");
    }

    /// The expression is long and always the same.
    private String json(String table, Plan plan) {
        return told.computeIfAbsent(
                table + plan.hashCode(), any -> new NestedJson(plan).of(HsdsTables.get(table), "t"));
    }
}
