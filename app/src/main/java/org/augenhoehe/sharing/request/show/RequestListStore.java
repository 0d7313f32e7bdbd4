package org.augenhoehe.sharing.request.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks for what is asked for now, by what everybody may know of it.
@Repository
class RequestListStore {
    private final JdbcClient db;

    RequestListStore(JdbcClient db) {
        this.db = db;
    }

    int count(RequestSought sought) {
        return db.sql("select count(*) from sharing.request r" + where(sought))
                .params(values(sought))
                .query(Integer.class)
                .single();
    }

    /// The nearest first where a place was named, else the newest.
    List<Request> list(RequestSought sought, int limit, int offset) {
        var order = sought.near() == null
                ? ""
                : "places.kilometres(r.latitude, r.longitude, cast(:latitude as float8), cast(:longitude as float8))"
                        + " nulls last, ";
        return db.sql(RequestStore.READ + where(sought) + " order by " + order
                        + "r.changed_at desc, r.id desc limit :limit offset :offset")
                .params(values(sought))
                .param("limit", limit)
                .param("offset", offset)
                .query(RequestStore::request)
                .list();
    }

    private static String where(RequestSought sought) {
        var all = new ArrayList<>(List.of("r.state = 'OPEN'", "r.hidden_at is null"));
        if (!sought.query().isEmpty()) {
            all.add("r.words @@ cast(:query as tsquery)");
        }
        if (sought.good() != null) {
            all.add("r.good = :good");
        }
        if (sought.category() != null) {
            all.add("r.category = :category");
        }
        return " where " + String.join(" and ", all);
    }

    private static Map<String, @Nullable Object> values(RequestSought sought) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("query", sought.query());
        values.put("good", sought.good() == null ? null : sought.good().name());
        values.put(
                "category", sought.category() == null ? null : sought.category().name());
        var near = sought.near();
        if (near != null) {
            values.put("latitude", near.latitude());
            values.put("longitude", near.longitude());
        }
        return values;
    }
}
