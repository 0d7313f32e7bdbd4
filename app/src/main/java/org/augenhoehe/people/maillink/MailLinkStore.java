package org.augenhoehe.people.maillink;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailLinkStore {
    private final JdbcClient db;

    MailLinkStore(JdbcClient db) {
        this.db = db;
    }

    void add(byte[] secretHash, MailLink link, Instant validUntil) {
        db.sql("""
                insert into people.mail_link
                    (secret_hash, purpose, person, name, language, address, on_to, valid_until)
                values (:hash, :purpose, :person, :name, :language, :address, :onTo, :until)
                """)
                .param("hash", secretHash)
                .param("purpose", link.purpose().name())
                .param("person", link.person())
                .param("name", link.name())
                .param("language", link.language())
                .param("address", link.address())
                .param("onTo", link.onTo())
                .param("until", Timestamp.from(validUntil))
                .update();
    }

    Optional<MailLink> find(byte[] secretHash, Instant now) {
        return db.sql("""
                select purpose, person, name, language, address, on_to from people.mail_link
                where secret_hash = :hash and valid_until > :now
                """)
                .param("hash", secretHash)
                .param("now", Timestamp.from(now))
                .query(MailLink.class)
                .optional();
    }

    /// Two presses of the button at the same time: one takes the link, the other finds nothing.
    Optional<MailLink> take(byte[] secretHash, Instant now) {
        return db.sql("""
                delete from people.mail_link where secret_hash = :hash and valid_until > :now
                returning purpose, person, name, language, address, on_to
                """)
                .param("hash", secretHash)
                .param("now", Timestamp.from(now))
                .query(MailLink.class)
                .optional();
    }

    Optional<String> findWaiting(UUID person, Instant now) {
        return db.sql("""
                select address from people.mail_link
                where person = :person and purpose = 'CONFIRM' and valid_until > :now
                order by valid_until desc limit 1
                """)
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from people.mail_link where valid_until < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }
}
