package org.augenhoehe.thread;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The newest ends of threads within an undertaking, whatever came of them elsewhere. Each is followed back to one of
/// the voices it came from.
@Repository
class EndingStore {
    private static final int LONGEST = 8;

    private final JdbcClient db;

    EndingStore(JdbcClient db) {
        this.db = db;
    }

    Endings list(UUID within, int most) {
        var strands = new LinkedHashMap<UUID, LinkedHashSet<Knot>>();
        var count = new int[1];
        db.sql("""
                with recursive ending as (
                    select n.id, n.created_at, count(*) over () as endings from thread.node n
                    where n.within = :within and n.has_source and n.withdrawn_at is null and n.hidden_at is null
                        and not exists (select from thread.edge e join thread.node later on later.id = e.to_node
                            where e.from_node = n.id and later.within = n.within
                                and later.withdrawn_at is null)
                    order by n.created_at desc, n.id desc limit :most
                ), strand (ending, node, depth) as (
                    select id, id, 0 from ending
                    union all
                    select s.ending, before.from_node, s.depth + 1 from strand s cross join lateral (
                        select e.from_node from thread.edge e where e.to_node = s.node
                        order by e.added_at, e.from_node limit 1
                    ) before
                    where s.depth < :longest
                )
                select s.ending, e.endings, n.id, n.kind, n.href, n.within, n.open,
                    case when n.hidden_at is null then nullif(n.title, '') end as title
                from strand s join ending e on e.id = s.ending join thread.node n on n.id = s.node
                order by e.created_at desc, e.id desc, s.depth
                """)
                .param("within", within)
                .param("most", most)
                .param("longest", LONGEST)
                .query(row -> {
                    count[0] = row.getInt("endings");
                    strands.computeIfAbsent(row.getObject("ending", UUID.class), any -> new LinkedHashSet<>())
                            .add(ThreadStore.knot(row));
                });
        return new Endings(
                strands.values().stream()
                        .map(back -> List.copyOf(back).reversed())
                        .toList(),
                count[0]);
    }
}
