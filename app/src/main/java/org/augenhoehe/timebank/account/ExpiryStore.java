package org.augenhoehe.timebank.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was said to run out, and when.
@Repository
class ExpiryStore {
    private final JdbcClient db;

    ExpiryStore(JdbcClient db) {
        this.db = db;
    }

    /// Accounts in use that count, have hours of before a moment which they have not used, and were told nothing yet,
    /// with how many minutes. Hours that come in are used in the order in which they came.
    List<Old> listOld(Instant before, int most) {
        return db.sql("""
                select a.id as account, sum(l.minutes) as minutes
                from timebank.account a
                join timebank.leg l on l.account = a.id join timebank.posting p on p.id = l.posting
                where a.kind in ('PERSON', 'GROUP', 'ORGANISATION') and a.closed_at is null and a.mode = 'COUNTS'
                    and a.balance > 0
                    and not exists (select from timebank.expiry e where e.account = a.id and not e.over)
                    and (l.minutes < 0 or p.at < :before)
                group by a.id having sum(l.minutes) > 0
                order by a.id limit :most
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(Old.class)
                .list();
    }

    /// @return false where something is said to run out already
    boolean announce(UUID account, LocalDate due, long minutes, Instant at) {
        return db.sql("""
                insert into timebank.expiry (account, due, minutes, told_at) values (:account, :due, :minutes, :at)
                on conflict do nothing
                """)
                        .param("account", account)
                        .param("due", due)
                        .param("minutes", minutes)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    List<Ahead> listDue(LocalDate today, int most) {
        return db.sql("""
                select account, due, minutes from timebank.expiry where due <= :today and not over
                order by due, account limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query(Ahead.class)
                .list();
    }

    /// What is said to run out next.
    Optional<Ahead> findAhead(UUID account) {
        return db.sql("select account, due, minutes from timebank.expiry where account = :account and not over")
                .param("account", account)
                .query(Ahead.class)
                .optional();
    }

    /// @return false where it is over already
    boolean end(UUID account, LocalDate due) {
        return db.sql("update timebank.expiry set over = true where account = :account and due = :due and not over")
                        .param("account", account)
                        .param("due", due)
                        .update()
                == 1;
    }

    record Old(UUID account, long minutes) {}

    record Ahead(UUID account, LocalDate due, int minutes) {}
}
