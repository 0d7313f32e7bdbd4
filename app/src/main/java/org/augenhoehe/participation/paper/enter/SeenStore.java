package org.augenhoehe.participation.paper.enter;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

import org.augenhoehe.platform.security.KeyedHash;
import org.augenhoehe.platform.security.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which pictures of ballots were uploaded before. It says of a picture that it came, and of no ballot which it is.
@Repository("paperSeenStore")
class SeenStore {
    private final JdbcClient db;
    private final Secrets secrets;

    SeenStore(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    byte[] fingerprint(byte[] jpeg) {
        return KeyedHash.of(secrets.get("paper picture"), HexFormat.of().formatHex(jpeg));
    }

    /// @return false where it came before
    boolean add(UUID step, byte[] fingerprint) {
        return db.sql("""
                insert into participation.paper_seen (step, fingerprint) values (:step, :fingerprint)
                on conflict do nothing
                """).param("step", step).param("fingerprint", fingerprint).update() == 1;
    }

    /// Of pictures that are thrown away: they may come again. To be called before they are.
    void forget(UUID step, UUID copy, UUID host) {
        db.sql("""
                delete from participation.paper_seen s using participation.paper_picture p
                where p.step = :step and p.copy = :copy and p.host = :host
                    and s.step = p.step and s.fingerprint = p.fingerprint
                """).param("step", step).param("copy", copy).param("host", host).update();
    }

    void forget(UUID host) {
        db.sql("""
                delete from participation.paper_seen s using participation.paper_picture p
                where p.host = :host and s.step = p.step and s.fingerprint = p.fingerprint
                """).param("host", host).update();
    }

    /// Of pictures that nobody entered in time, and of steps that are closed.
    void forgetOld(LocalDate today) {
        db.sql("""
                delete from participation.paper_seen s using participation.paper_picture p
                where p.until < :today and s.step = p.step and s.fingerprint = p.fingerprint
                """).param("today", Date.valueOf(today)).update();
        db.sql("""
                delete from participation.paper_seen s using undertakings.step t
                where t.id = s.step and t.closed_at is not null
                """).update();
    }
}
