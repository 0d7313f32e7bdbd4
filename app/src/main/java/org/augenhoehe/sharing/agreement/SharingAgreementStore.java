package org.augenhoehe.sharing.agreement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SharingAgreementStore {
    private static final String READ =
            "select id, first, second, at, ended_at, ended_for, end_reason from sharing.agreement ";

    private final JdbcClient db;

    SharingAgreementStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID first, UUID second, Instant at) {
        db.sql("insert into sharing.agreement (id, first, second, at) values (:id, :first, :second, :at)")
                .param("id", id)
                .param("first", first)
                .param("second", second)
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<SharingAgreement> find(UUID id) {
        return db.sql(READ + "where id = :id")
                .param("id", id)
                .query(SharingAgreement.class)
                .optional();
    }

    SharingAgreement hold(UUID id) {
        return db.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(SharingAgreement.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Those to which both agreed at some time, the newest first.
    public List<SharingAgreement> listPublic(int most, int offset) {
        return db.sql(READ + """
                a where exists (select from sharing.agreement_version v
                    where v.agreement = a.id and v.first_at is not null and v.second_at is not null)
                order by a.ended_at is not null, a.at desc, a.id desc limit :most offset :offset
                """)
                .param("most", most)
                .param("offset", offset)
                .query(SharingAgreement.class)
                .list();
    }

    public int countPublic() {
        return db.sql("""
                select cast(count(distinct v.agreement) as integer) from sharing.agreement_version v
                where v.first_at is not null and v.second_at is not null
                """).query(Integer.class).single();
    }

    List<SharingAgreement> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(SharingAgreement.class)
                .list();
    }

    /// Those of several organisations whose last version waits for a yes.
    public List<SharingAgreement> listWaiting(Collection<UUID> organisations) {
        return db.sql(READ + """
                a where a.ended_at is null and (a.first = any(:of) or a.second = any(:of))
                    and exists (select from sharing.agreement_version v where v.agreement = a.id
                        and (v.first_at is null or v.second_at is null)
                        and v.number = (select max(w.number) from sharing.agreement_version w
                            where w.agreement = a.id))
                order by a.at desc, a.id desc limit 50
                """)
                .param("of", organisations.toArray(UUID[]::new))
                .query(SharingAgreement.class)
                .list();
    }

    public void end(UUID id, UUID organisation, String reason, Instant at) {
        db.sql("""
                update sharing.agreement set ended_at = :at, ended_for = :organisation, end_reason = :reason
                where id = :id
                """)
                .param("at", Timestamp.from(at))
                .param("organisation", organisation)
                .param("reason", reason)
                .param("id", id)
                .update();
    }
}
