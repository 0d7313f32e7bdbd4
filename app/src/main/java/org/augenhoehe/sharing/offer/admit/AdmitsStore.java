package org.augenhoehe.sharing.offer.admit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whose members may use an offer that is not for everybody.
@Repository
public class AdmitsStore {
    private final JdbcClient db;

    AdmitsStore(JdbcClient db) {
        this.db = db;
    }

    public List<UUID> list(UUID offer) {
        return db.sql("select organisation from sharing.offer_member where offer = :offer order by organisation")
                .param("offer", offer)
                .query(UUID.class)
                .list();
    }

    public void put(UUID offer, Collection<UUID> organisations) {
        db.sql("delete from sharing.offer_member where offer = :offer")
                .param("offer", offer)
                .update();
        db.sql("""
                insert into sharing.offer_member (offer, organisation)
                select :offer, unnest(cast(:organisations as uuid[]))
                """)
                .param("offer", offer)
                .param("organisations", organisations.stream().distinct().toArray(UUID[]::new))
                .update();
    }
}
