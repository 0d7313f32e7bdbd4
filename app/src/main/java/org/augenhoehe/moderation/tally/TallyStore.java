package org.augenhoehe.moderation.tally;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TallyStore {
    private static final int QUARTERS = 8;

    private final JdbcClient db;

    TallyStore(JdbcClient db) {
        this.db = db;
    }

    /// The newest first.
    List<Quarter> list() {
        return db.sql("""
                with happened as (
                  select at, 1 as report, 0 as kept, 0 as hidden, 0 as appeal, 0 as overturned, 0 as block, null::float8 as days
                  from moderation.report
                  union all
                  select decided_at, 0, (outcome = 'KEPT')::int, (outcome = 'HIDDEN')::int, 0, 0, 0,
                    extract(epoch from decided_at - opened_at) / 86400
                  from moderation.matter where outcome is not null
                  union all
                  select appealed_at, 0, 0, 0, 1, coalesce((final_outcome <> outcome)::int, 0), 0, null
                  from moderation.matter where appeal is not null
                  union all
                  select at, 0, 0, 0, 0, 0, 1, null from moderation.block)
                select to_char(date_trunc('quarter', at at time zone 'Europe/Berlin'), 'YYYY/Q') as name,
                  sum(report)::int as reports, sum(kept)::int as kept, sum(hidden)::int as hidden,
                  sum(appeal)::int as appeals, sum(overturned)::int as overturned, sum(block)::int as blocks,
                  coalesce(percentile_cont(0.5) within group (order by days), 0) as days
                from happened group by 1 order by 1 desc limit :most
                """).param("most", QUARTERS).query(Quarter.class).list();
    }

    List<GroundCount> listGrounds() {
        return db.sql("""
                select ground, count(*)::int as reports from moderation.report group by ground order by 2 desc, 1
                """).query(GroundCount.class).list();
    }
}
