package org.augenhoehe.people.organisation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {
    private static final String ORGANISATION = """
            select id, kind, name, about, contact, confirmed_at is not null as confirmed, declined_because
            from people.organisation
            """;

    private static final String NAMES = "select id, name from people.organisation where confirmed_at is not null ";

    private final JdbcClient db;

    OrganisationStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, OrganisationForm described, Instant foundedAt, @Nullable Instant confirmedAt) {
        db.sql("""
                insert into people.organisation (id, kind, name, about, contact, founded_at, confirmed_at)
                values (:id, :kind, :name, :about, :contact, :founded, :confirmed)
                """)
                .param("id", id)
                .param("kind", described.kind().name())
                .param("name", described.name())
                .param("about", described.about())
                .param("contact", described.contact())
                .param("founded", Timestamp.from(foundedAt))
                .param("confirmed", confirmedAt == null ? null : Timestamp.from(confirmedAt))
                .update();
    }

    /// The kind stays: whoever was confirmed as one thing does not become another by itself.
    void describe(UUID id, OrganisationForm described) {
        db.sql("""
                update people.organisation
                set name = :name, about = :about, contact = :contact, declined_because = null where id = :id
                """)
                .param("id", id)
                .param("name", described.name())
                .param("about", described.about())
                .param("contact", described.contact())
                .update();
    }

    Optional<Organisation> find(UUID id) {
        return db.sql(ORGANISATION + "where id = :id")
                .param("id", id)
                .query(Organisation.class)
                .optional();
    }

    List<Organisation> listConfirmed(int limit, int offset) {
        return db.sql(ORGANISATION + """
                where confirmed_at is not null order by name collate "de-x-icu", id limit :limit offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset)
                .query(Organisation.class)
                .list();
    }

    int countConfirmed() {
        return db.sql("select count(*) from people.organisation where confirmed_at is not null")
                .query(Integer.class)
                .single();
    }

    List<Organisation> listWaiting() {
        return db.sql(ORGANISATION + "where confirmed_at is null and declined_because is null order by founded_at")
                .query(Organisation.class)
                .list();
    }

    int countWaiting() {
        return db.sql("""
                select count(*) from people.organisation where confirmed_at is null and declined_because is null
                """).query(Integer.class).single();
    }

    /// @return false when it no longer waits
    boolean confirm(UUID id, Instant at) {
        return db.sql("""
                update people.organisation set confirmed_at = :at
                where id = :id and confirmed_at is null and declined_because is null
                """).param("id", id).param("at", Timestamp.from(at)).update() == 1;
    }

    /// @return false when it no longer waits
    boolean decline(UUID id, String because) {
        return db.sql("""
                update people.organisation set declined_because = :because
                where id = :id and confirmed_at is null and declined_because is null
                """).param("id", id).param("because", because).update() == 1;
    }

    Map<UUID, String> names(Collection<UUID> organisations) {
        return names(db.sql(NAMES + "and id = any(:ids)").param("ids", organisations.toArray(UUID[]::new)));
    }

    Map<UUID, String> listNames() {
        return names(db.sql(NAMES));
    }

    Set<UUID> listGroups(Collection<UUID> organisations) {
        return new HashSet<>(db.sql("select id from people.organisation where kind = 'GROUP' and id = any(:ids)")
                .param("ids", organisations.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private static Map<UUID, String> names(JdbcClient.StatementSpec wanted) {
        var names = new HashMap<UUID, String>();
        wanted.query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }
}
