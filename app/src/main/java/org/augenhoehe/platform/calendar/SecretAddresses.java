package org.augenhoehe.platform.calendar;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.KeyedHash;
import org.augenhoehe.platform.security.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The secret part of the address under which a calendar of a person's own is read. It is made from a secret of the
/// house and can be shown again at any time; a new one makes the former useless.
///
/// A room that has such calendars has a table with the columns `person` (its key), `salt` and `print`.
public final class SecretAddresses {
    private final JdbcClient db;
    private final Secrets secrets;
    private final String table;
    private final String secret;

    /// @param table full name, as it stands in the code
    /// @param secret name of the secret of the house
    public SecretAddresses(JdbcClient db, Secrets secrets, String table, String secret) {
        this.db = db;
        this.secrets = secrets;
        this.table = table;
        this.secret = secret;
    }

    /// Empty where the person never asked for one.
    public Optional<String> find(UUID person) {
        return db.sql("select salt from " + table + " where person = :person")
                .param("person", person)
                .query(UUID.class)
                .optional()
                .map(salt -> text(key(person, salt)));
    }

    public void renew(UUID person) {
        var salt = UUID.randomUUID();
        db.sql("insert into " + table + " (person, salt, print) values (:person, :salt, :print)"
                        + " on conflict (person) do update set salt = excluded.salt, print = excluded.print")
                .param("person", person)
                .param("salt", salt)
                .param("print", print(text(key(person, salt))))
                .update();
    }

    public Optional<UUID> findPerson(String address) {
        return db.sql("select person from " + table + " where print = :print")
                .param("print", print(address))
                .query(UUID.class)
                .optional();
    }

    public void remove(UUID person) {
        db.sql("delete from " + table + " where person = :person")
                .param("person", person)
                .update();
    }

    private byte[] key(UUID person, UUID salt) {
        return KeyedHash.of(secrets.get(secret), person.toString(), salt.toString());
    }

    /// What lies in the database opens no calendar.
    private byte[] print(String address) {
        return KeyedHash.of(secrets.get(secret), "print", address);
    }

    private static String text(byte[] key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
