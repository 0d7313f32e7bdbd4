package org.augenhoehe.participation.tasks.feed;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.KeyedHash;
import org.augenhoehe.platform.security.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The secret part of the address under which a person's own calendar is read. It is made from a secret of the house
/// and can be shown again at any time; a new one makes the former useless.
@Repository
public class CalendarAddresses {
    private static final String SECRET = "calendar addresses";

    private final JdbcClient db;
    private final Secrets secrets;

    CalendarAddresses(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /// Empty where the person never asked for one.
    public Optional<String> find(UUID person) {
        return db.sql("select salt from participation.calendar_address where person = :person")
                .param("person", person)
                .query(UUID.class)
                .optional()
                .map(salt -> text(key(person, salt)));
    }

    @Transactional
    public void renew(UUID person) {
        var salt = UUID.randomUUID();
        db.sql("""
                insert into participation.calendar_address (person, salt, print) values (:person, :salt, :print)
                on conflict (person) do update set salt = excluded.salt, print = excluded.print
                """)
                .param("person", person)
                .param("salt", salt)
                .param("print", print(text(key(person, salt))))
                .update();
    }

    Optional<UUID> findPerson(String address) {
        return db.sql("select person from participation.calendar_address where print = :print")
                .param("print", print(address))
                .query(UUID.class)
                .optional();
    }

    boolean has(UUID person) {
        return find(person).isPresent();
    }

    @Transactional
    public void remove(UUID person) {
        db.sql("delete from participation.calendar_address where person = :person")
                .param("person", person)
                .update();
    }

    private byte[] key(UUID person, UUID salt) {
        return KeyedHash.of(secrets.get(SECRET), person.toString(), salt.toString());
    }

    /// What lies in the database opens no calendar.
    private byte[] print(String address) {
        return KeyedHash.of(secrets.get(SECRET), "print", address);
    }

    private static String text(byte[] key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
