package org.augenhoehe.sharing.handover.sign;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CheckItemStore {
    private final JdbcClient db;

    CheckItemStore(JdbcClient db) {
        this.db = db;
    }

    List<CheckItem> list(UUID offer) {
        return db.sql("select number, words from sharing.check_item where offer = :offer order by number")
                .param("offer", offer)
                .query(CheckItem.class)
                .list();
    }

    /// In the place of those that stood there.
    void replace(UUID offer, List<String> items) {
        db.sql("delete from sharing.check_item where offer = :offer")
                .param("offer", offer)
                .update();
        db.sql("""
                insert into sharing.check_item (offer, number, words)
                select :offer, number, words from unnest(cast(:items as text[])) with ordinality as i (words, number)
                """)
                .param("offer", offer)
                .param("items", items.toArray(String[]::new))
                .update();
    }
}
