package org.augenhoehe.timebank.exchange.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.timebank.TimeBank;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.rule.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers what other rooms ask.
@Component
class OpenedTimeBank implements TimeBank {
    private final Rules rules;
    private final LedgerAccountStore accounts;
    private final JdbcClient db;

    OpenedTimeBank(Rules rules, LedgerAccountStore accounts, JdbcClient db) {
        this.rules = rules;
        this.accounts = accounts;
        this.db = db;
    }

    @Override
    public boolean isOpen() {
        return rules.isOpen();
    }

    @Override
    public boolean isMember(UUID person) {
        return accounts.findOfPerson(person).filter(Account::isOpen).isPresent();
    }

    /// What was put right later does not count.
    @Override
    public Map<UUID, Integer> listBooked(String kind, Collection<UUID> occasions) {
        var booked = new HashMap<UUID, Integer>();
        db.sql("""
                select e.occasion, sum(e.minutes) as minutes from timebank.exchange e
                where e.occasion_kind = :kind and e.occasion = any(:occasions) and e.state = 'BOOKED'
                    and not exists (select from timebank.posting c where c.corrects = e.posting)
                group by e.occasion
                """)
                .param("kind", kind)
                .param("occasions", occasions.toArray(UUID[]::new))
                .query(row -> {
                    booked.put(row.getObject("occasion", UUID.class), row.getInt("minutes"));
                });
        return booked;
    }
}
