package org.augenhoehe.undertakings.extract;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.opendata.dossier.DossierSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which undertakings belong to a topic or to a part of the town; the newest first.
@Repository
class ExtractStore {
    private final JdbcClient db;

    ExtractStore(JdbcClient db) {
        this.db = db;
    }

    List<UUID> listConcerning(Collection<UUID> services, int most) {
        return db.sql("""
                select id from undertakings.undertaking u
                where exists (select from undertakings.service s
                    where s.undertaking = u.id and s.service = any(:services))
                order by created_at desc, id desc limit :most
                """)
                .param("services", services.toArray(UUID[]::new))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// Whose place names it, as a word of its own: "Nord" is not in "Nordstadt".
    List<UUID> listAt(String name, int most) {
        return db.sql("""
                select id from undertakings.undertaking where place ~* ('\\m' || :name || '\\M')
                order by created_at desc, id desc limit :most
                """)
                .param("name", DossierSubject.pattern(name))
                .param("most", most)
                .query(UUID.class)
                .list();
    }
}
