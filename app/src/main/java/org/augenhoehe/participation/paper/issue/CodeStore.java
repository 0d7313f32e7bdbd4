package org.augenhoehe.participation.paper.issue;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.KeyedHash;
import org.augenhoehe.platform.security.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Codes, as prints that nobody can make without the secret of the house.
@Repository("paperCodeStore")
public class CodeStore {
    private final JdbcClient db;
    private final Secrets secrets;

    CodeStore(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    public byte[] hash(PaperCode code) {
        return KeyedHash.of(secrets.get("paper code"), code.signs());
    }

    /// @param person null for one to hand out
    void add(UUID step, UUID print, PaperCode code, @Nullable UUID person, String side) {
        db.sql("""
                insert into participation.paper_code (hash, step, print, person, side)
                values (:hash, :step, :print, :person, :side)
                """)
                .param("hash", hash(code))
                .param("step", step)
                .param("print", print)
                .param("person", person)
                .param("side", side)
                .update();
    }

    /// Until the end of the transaction nobody else uses it.
    public Optional<Code> hold(PaperCode code) {
        return db.sql("""
                select hash, step, print, person, side, state from participation.paper_code
                where hash = :hash for update
                """).param("hash", hash(code)).query(Code.class).optional();
    }

    public Optional<Code> find(PaperCode code) {
        return db.sql("select hash, step, print, person, side, state from participation.paper_code where hash = :hash")
                .param("hash", hash(code))
                .query(Code.class)
                .optional();
    }

    /// It is back. All that are back are taken out and laid in anew by their hash, which is chance: neither their
    /// transaction nor where they lie in the file of the table tells when one came.
    public void use(Code code) {
        db.sql("update participation.paper_code set state = 'IN' where hash = :hash")
                .param("hash", code.hash())
                .update();
        db.sql("""
                with taken as (
                    delete from participation.paper_code where step = :step and state = 'IN'
                    returning hash, step, print, person, side, state)
                insert into participation.paper_code (hash, step, print, person, side, state)
                select hash, step, print, person, side, state from taken order by hash
                """).param("step", code.step()).update();
    }

    /// A letter that is out is worth nothing once another one goes to the same person.
    void voidLetter(UUID step, UUID person) {
        db.sql("""
                update participation.paper_code set state = 'VOID'
                where step = :step and person = :person and state = 'OUT'
                """).param("step", step).param("person", person).update();
    }

    /// Makes everything worthless that is out.
    int voidAll(UUID step) {
        return db.sql("update participation.paper_code set state = 'VOID' where step = :step and state = 'OUT'")
                .param("step", step)
                .update();
    }

    public int count(UUID step, State state) {
        return db.sql("select count(*) from participation.paper_code where step = :step and state = :state")
                .param("step", step)
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    public enum State {
        OUT,
        IN,
        VOID
    }

    /// @param person null for one that was handed out
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Code(
            byte[] hash, UUID step, UUID print, @Nullable UUID person, String side, State state) {}
}
