package org.augenhoehe.people.maillink;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.signin.KindOfWay;
import org.augenhoehe.people.signin.OwnWay;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.mail.MailAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Confirmed e-mail addresses. Who has one can sign in by a link sent to it.
@Repository
class Emails implements MailAddresses, KindOfWay {
    private final JdbcClient db;

    Emails(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> people) {
        var addresses = new HashMap<UUID, String>();
        db.sql("select person, address from people.email where person = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    addresses.put(row.getObject("person", UUID.class), row.getString("address"));
                });
        return addresses;
    }

    Optional<UUID> findOwner(String address) {
        return db.sql("select person from people.email where lower(address) = lower(:address)")
                .param("address", address)
                .query(UUID.class)
                .optional();
    }

    /// @throws org.springframework.dao.DuplicateKeyException when the address belongs to somebody else
    void put(UUID person, String address, Instant confirmedAt) {
        db.sql("""
                insert into people.email (person, address, confirmed_at) values (:person, :address, :at)
                on conflict (person) do update set address = :address, confirmed_at = :at
                """)
                .param("person", person)
                .param("address", address)
                .param("at", Timestamp.from(confirmedAt))
                .update();
    }

    @Override
    public Way way() {
        return Way.MAIL_LINK;
    }

    @Override
    public List<OwnWay> list(UUID person) {
        return db.sql("select address, confirmed_at from people.email where person = :person")
                .param("person", person)
                .query((row, number) -> new OwnWay(
                        Way.MAIL_LINK,
                        "",
                        row.getString("address"),
                        row.getTimestamp("confirmed_at").toInstant(),
                        null))
                .list();
    }

    @Override
    public void takeBack(UUID person) {
        db.sql("delete from people.mail_link where person = :person")
                .param("person", person)
                .update();
    }

    @Override
    public boolean remove(UUID person, String id) {
        return db.sql("delete from people.email where person = :person")
                        .param("person", person)
                        .update()
                == 1;
    }
}
