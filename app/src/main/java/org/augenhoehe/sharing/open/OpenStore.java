package org.augenhoehe.sharing.open;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What everybody may read, by id.
@Repository
class OpenStore {
    private final JdbcClient db;

    OpenStore(JdbcClient db) {
        this.db = db;
    }

    static @Nullable BigDecimal degrees(@Nullable Double degrees) {
        return degrees == null ? null : BigDecimal.valueOf(degrees);
    }

    /// @param after only later ones; null for all
    /// @param organisation null for all
    List<Offer> listOffers(@Nullable UUID after, @Nullable UUID organisation, int most) {
        return db.sql(OfferStore.READ + """
                where o.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:organisation as uuid) is null or o.organisation = :organisation)
                    and o.hidden_at is null and o.state <> 'WITHDRAWN'
                order by o.id limit :most
                """)
                .param("after", after, Types.OTHER)
                .param("organisation", organisation, Types.OTHER)
                .param("most", most)
                .query(OfferStore::offer)
                .list();
    }

    List<Request> listRequests(@Nullable UUID after, @Nullable UUID organisation, int most) {
        return db.sql(RequestStore.READ + """
                where r.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:organisation as uuid) is null or r.organisation = :organisation)
                    and r.hidden_at is null and r.title is not null
                order by r.id limit :most
                """)
                .param("after", after, Types.OTHER)
                .param("organisation", organisation, Types.OTHER)
                .param("most", most)
                .query(RequestStore::request)
                .list();
    }
}
