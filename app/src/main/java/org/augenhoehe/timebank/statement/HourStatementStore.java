package org.augenhoehe.timebank.statement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HourStatementStore {
    private static final String FROM = """
            from timebank.leg l join timebank.posting p on p.id = l.posting
            where l.account = :account and p.at >= :from and p.at < :until
            """;

    private final JdbcClient db;

    HourStatementStore(JdbcClient db) {
        this.db = db;
    }

    /// The newest first.
    List<StatementLine> list(UUID account, Instant from, Instant until, int limit, int offset) {
        return db.sql("""
                select s.posting, s.kind, s.at, s.nth, s.minutes, s.after,
                    o.kind as other_kind, o.person as other_person, o.organisation as other_organisation,
                    coalesce(case when e.hidden_at is null then e.words end,
                        case when t.hidden_at is null then t.words end, '') as words,
                    e.id as exchange, s.corrects is not null as corrects,
                    exists (select from timebank.posting c where c.corrects = s.posting) as corrected
                from (select l.posting, l.account, p.kind, p.at, p.corrects, l.nth, l.minutes, l.after
                """ + FROM + """
                    order by l.nth desc limit :limit offset :offset) s
                cross join lateral (
                    select a.kind, a.person, a.organisation
                    from timebank.leg x join timebank.account a on a.id = x.account
                    where x.posting = s.posting and x.account <> s.account
                    order by abs(x.minutes) desc, x.account limit 1) o
                left join timebank.exchange e on e.posting = coalesce(s.corrects, s.posting)
                left join timebank.transfer t on t.id = coalesce(s.corrects, s.posting)
                order by s.nth desc
                """)
                .param("account", account)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("limit", limit)
                .param("offset", offset)
                .query(StatementLine.class)
                .list();
    }

    Sums sums(UUID account, Instant from, Instant until) {
        return db.sql("""
                select count(*) as lines, coalesce(sum(l.minutes) filter (where l.minutes > 0), 0) as gained,
                    coalesce(-sum(l.minutes) filter (where l.minutes < 0), 0) as spent,
                    coalesce((select b.after from timebank.leg b join timebank.posting q on q.id = b.posting
                        where b.account = :account and q.at < :from order by b.nth desc limit 1), 0) as before
                """ + FROM)
                .param("account", account)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Sums.class)
                .single();
    }

    /// @param before what the account had before the first line
    record Sums(int lines, long gained, long spent, long before) {
        long after() {
            return before + gained - spent;
        }
    }
}
