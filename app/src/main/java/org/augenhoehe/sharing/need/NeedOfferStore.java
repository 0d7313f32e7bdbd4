package org.augenhoehe.sharing.need;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NeedOfferStore {
    private static final String READ = """
            select n.id, n.need, n.offer, n.author, n.words, n.at, n.hidden_at is not null as hidden
            from sharing.need_offer n
            """;

    private final JdbcClient db;

    NeedOfferStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where the need was answered with that already
    boolean add(UUID id, UUID need, UUID offer, UUID author, String words, Instant at) {
        return db.sql("""
                insert into sharing.need_offer (id, need, offer, author, words, at)
                values (:id, :need, :offer, :author, :words, :at) on conflict do nothing
                """)
                        .param("id", id)
                        .param("need", need)
                        .param("offer", offer)
                        .param("author", author)
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    List<NeedOffer> listOfNeed(UUID need) {
        return db.sql(READ + "where n.need = :need order by n.at, n.id limit 100")
                .param("need", need)
                .query(NeedOffer.class)
                .list();
    }

    List<NeedOffer> listOfOffer(UUID offer) {
        return db.sql(READ + "where n.offer = :offer order by n.at desc, n.id limit 20")
                .param("offer", offer)
                .query(NeedOffer.class)
                .list();
    }

    List<NeedOffer> list(Collection<UUID> ids) {
        return db.sql(READ + "where n.id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(NeedOffer.class)
                .list();
    }

    List<NeedOffer> listBy(UUID person) {
        return db.sql(READ + "where n.author = :person order by n.at, n.id")
                .param("person", person)
                .query(NeedOffer.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.need_offer set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// Of an offer that is withdrawn no word stays, nor why it answered something.
    void forgetWords(UUID offer) {
        db.sql("update sharing.need_offer set words = '' where offer = :offer")
                .param("offer", offer)
                .update();
    }

    void forget(UUID person) {
        db.sql("update sharing.need_offer set author = null where author = :person")
                .param("person", person)
                .update();
    }
}
