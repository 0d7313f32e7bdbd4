package org.augenhoehe.sharing.report;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class WorthStore {
    private static final String READ = """
            select id, organisation, good, cents, source, from_day, stated_by, at, hidden_at is not null as hidden
            from sharing.worth
            """;

    private final JdbcClient db;

    WorthStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where one is stated from that day on already: it stays
    public boolean add(
            UUID id, UUID organisation, Good good, int cents, String source, LocalDate from, UUID by, Instant at) {
        return db.sql("""
                insert into sharing.worth (id, organisation, good, cents, source, from_day, stated_by, at)
                values (:id, :organisation, :good, :cents, :source, :from, :by, :at)
                on conflict (organisation, good, from_day) do nothing
                """)
                        .param("id", id)
                        .param("organisation", organisation)
                        .param("good", good.name())
                        .param("cents", cents)
                        .param("source", source)
                        .param("from", from)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// By kind, the newest first.
    public List<Worth> list(UUID organisation) {
        return db.sql(READ + "where organisation = :organisation order by good, from_day desc")
                .param("organisation", organisation)
                .query(Worth.class)
                .list();
    }

    public List<Worth> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Worth.class)
                .list();
    }

    public List<Worth> listBy(UUID person) {
        return db.sql(READ + "where stated_by = :person order by at, id")
                .param("person", person)
                .query(Worth.class)
                .list();
    }

    public void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.worth set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    public void forget(UUID person) {
        db.sql("update sharing.worth set stated_by = null where stated_by = :person")
                .param("person", person)
                .update();
    }
}
