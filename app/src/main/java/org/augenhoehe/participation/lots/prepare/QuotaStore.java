package org.augenhoehe.participation.lots.prepare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.methods.lottery.Quota;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Quotas in the order in which hosts wrote them.
@Repository
public class QuotaStore {
    private final JdbcClient db;

    QuotaStore(JdbcClient db) {
        this.db = db;
    }

    public List<Quota> list(UUID step) {
        return db.sql("""
                select category, feature, least, most from participation.lot_quota where step = :step order by place
                """).param("step", step).query(Quota.class).list();
    }

    /// Of several drawings at once.
    public Map<UUID, List<Quota>> listAll(Collection<UUID> steps) {
        var all = new HashMap<UUID, List<Quota>>();
        db.sql("""
                select step, category, feature, least, most from participation.lot_quota
                where step = any(:steps) order by step, place
                """).param("steps", steps.toArray(UUID[]::new)).query(row -> {
            all.computeIfAbsent(row.getObject("step", UUID.class), any -> new ArrayList<>())
                    .add(new Quota(
                            row.getString("category"),
                            row.getString("feature"),
                            row.getInt("least"),
                            row.getInt("most")));
        });
        return all;
    }

    public void replace(UUID step, List<Quota> quotas) {
        db.sql("delete from participation.lot_quota where step = :step")
                .param("step", step)
                .update();
        db.sql("""
                insert into participation.lot_quota (step, place, category, feature, least, most)
                select :step, (place - 1)::integer, category, feature, least, most
                from unnest(cast(:categories as text[]), cast(:features as text[]), cast(:least as integer[]),
                    cast(:most as integer[]))
                    with ordinality as q (category, feature, least, most, place)
                """)
                .param("step", step)
                .param("categories", quotas.stream().map(Quota::category).toArray(String[]::new))
                .param("features", quotas.stream().map(Quota::feature).toArray(String[]::new))
                .param("least", quotas.stream().map(Quota::least).toArray(Integer[]::new))
                .param("most", quotas.stream().map(Quota::most).toArray(Integer[]::new))
                .update();
    }

    public void set(UUID step, Quota quota) {
        db.sql("""
                update participation.lot_quota set least = :least, most = :most
                where step = :step and category = :category and feature = :feature
                """)
                .param("least", quota.least())
                .param("most", quota.most())
                .param("step", step)
                .param("category", quota.category())
                .param("feature", quota.feature())
                .update();
    }
}
