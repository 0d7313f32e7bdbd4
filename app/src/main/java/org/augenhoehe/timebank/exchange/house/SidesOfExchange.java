package org.augenhoehe.timebank.exchange.house;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.timebank.ExchangeSides;
import org.augenhoehe.timebank.exchange.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads whose the two accounts of an exchange are.
@Component
class SidesOfExchange implements ExchangeSides {
    private final JdbcClient db;

    SidesOfExchange(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Sides> find(UUID exchange) {
        return db.sql("""
                select case when e.hidden_at is null then e.words else '…' end as words, g.person as giver,
                    g.organisation as giving_organisation, r.person as receiver,
                    r.organisation as receiving_organisation
                from timebank.exchange e
                join timebank.account g on g.id = e.giver
                join timebank.account r on r.id = e.receiver
                where e.id = :id and num_nonnulls(g.person, g.organisation) = 1
                    and num_nonnulls(r.person, r.organisation) = 1
                """)
                .param("id", exchange)
                .query(Row.class)
                .optional()
                .map(row -> new Sides(
                        row.words(),
                        Exchange.PATH + "/" + exchange,
                        row.giver(),
                        row.givingOrganisation(),
                        row.receiver(),
                        row.receivingOrganisation()));
    }

    record Row(
            String words,
            @Nullable UUID giver,
            @Nullable UUID givingOrganisation,
            @Nullable UUID receiver,
            @Nullable UUID receivingOrganisation) {}
}
