package org.augenhoehe.sharing.exchange.take;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferImportStore {
    private static final String READ =
            "select i.id, i.person, i.organisation, i.name, i.file, i.state, i.taken, i.at from sharing.import i ";

    private final JdbcClient db;

    OfferImportStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID person, @Nullable UUID organisation, String name, String file, Instant at) {
        db.sql("""
                insert into sharing.import (id, person, organisation, name, file, state, at, seen_at)
                values (:id, :person, :organisation, :name, :file, 'READ', :at, :at)
                """)
                .param("id", id)
                .param("person", person)
                .param("organisation", organisation, Types.OTHER)
                .param("name", name)
                .param("file", file)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<OfferImport> find(UUID id) {
        return db.sql(READ + "where i.id = :id")
                .param("id", id)
                .query(OfferImport.class)
                .optional();
    }

    /// Until the end of the transaction nobody else takes it.
    OfferImport hold(UUID id) {
        return db.sql(READ + "where i.id = :id for update of i")
                .param("id", id)
                .query(OfferImport.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<OfferImport> listOf(UUID person) {
        return db.sql(READ + "where i.person = :person order by i.at desc, i.id desc limit 50")
                .param("person", person)
                .query(OfferImport.class)
                .list();
    }

    /// The names of all files of a person that are still kept.
    List<String> listFiles(UUID person) {
        return db.sql("select file from sharing.import where person = :person and file is not null")
                .param("person", person)
                .query(String.class)
                .list();
    }

    /// Those of a person of which nothing is taken yet, but for the newest.
    List<OfferImport> holdOlder(UUID person, int but) {
        return db.sql(READ + """
                where i.person = :person and i.state = 'READ' order by i.at desc, i.id desc offset :but for update of i
                """)
                .param("person", person)
                .param("but", but)
                .query(OfferImport.class)
                .list();
    }

    /// What nobody took or left for a long time.
    List<OfferImport> holdOld(Instant before, int most) {
        return db.sql(READ + """
                where i.state = 'READ' and i.seen_at < :before order by i.id limit :most for update of i skip locked
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(OfferImport.class)
                .list();
    }

    void end(UUID id, OfferImport.State how, int taken, Instant at) {
        db.sql("""
                update sharing.import set state = :state, taken = :taken, file = null, seen_at = :at where id = :id
                """)
                .param("state", how.name())
                .param("taken", taken)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// Held for the length of the transaction: the same owner takes one file after the other.
    void holdTurn(UUID owner) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "sharing.import " + owner)
                .query(row -> {});
    }

    void forget(UUID person) {
        db.sql("delete from sharing.import where person = :person")
                .param("person", person)
                .update();
    }
}
