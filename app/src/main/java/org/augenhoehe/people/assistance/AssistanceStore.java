package org.augenhoehe.people.assistance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.Errand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Consents.
@Repository
class AssistanceStore {
    private static final String ASSISTANCE = """
            select a.id, a.person, p.name as person_name, a.assistant, h.name as assistant_name, a.errands, a.purpose,
                a.from_day, a.until_day, a.ends_at, a.revoked_at is not null as revoked
            from people.assistance a
            join people.person p on p.id = a.person
            left join people.person h on h.id = a.assistant
            """;

    private final JdbcClient db;

    AssistanceStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID person, UUID assistant, Given given, Instant at) {
        db.sql("""
                insert into people.assistance
                    (id, person, assistant, errands, purpose, from_day, until_day, ends_at, agreed_at)
                values (:id, :person, :assistant, :errands, :purpose, :from, :until, :ends, :at)
                """)
                .param("id", id)
                .param("person", person)
                .param("assistant", assistant)
                .param("errands", given.errands().stream().map(Errand::name).toArray(String[]::new))
                .param("purpose", given.purpose())
                .param("from", given.from())
                .param("until", given.until())
                .param("ends", given.endsAt() == null ? null : Timestamp.from(given.endsAt()), Types.TIMESTAMP)
                .param("at", Timestamp.from(at))
                .update();
    }

    void revoke(UUID id, Instant at) {
        db.sql("update people.assistance set revoked_at = :at where id = :id and revoked_at is null")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
        db.sql("delete from people.assistance_turn where assistance = :id")
                .param("id", id)
                .update();
    }

    Optional<Assistance> find(UUID id) {
        return db.sql(ASSISTANCE + "where a.id = :id")
                .param("id", id)
                .query(AssistanceStore::assistance)
                .optional();
    }

    /// The last one between the two, over or not.
    Optional<Assistance> findLast(UUID person, UUID assistant) {
        return db.sql(ASSISTANCE + """
                where a.person = :person and a.assistant = :assistant order by a.agreed_at desc limit 1
                """)
                .param("person", person)
                .param("assistant", assistant)
                .query(AssistanceStore::assistance)
                .optional();
    }

    List<Assistance> listGivenBy(UUID person) {
        return db.sql(ASSISTANCE + "where a.person = :person order by a.agreed_at desc")
                .param("person", person)
                .query(AssistanceStore::assistance)
                .list();
    }

    List<Assistance> listHeldBy(UUID assistant) {
        return db.sql(ASSISTANCE + "where a.assistant = :assistant order by a.agreed_at desc")
                .param("assistant", assistant)
                .query(AssistanceStore::assistance)
                .list();
    }

    /// The consents a person gave go; of those given to the person only the name goes.
    void erase(UUID person, Instant at) {
        db.sql("delete from people.assistance_turn where assistant = :person")
                .param("person", person)
                .update();
        listGivenBy(person).forEach(own -> revoke(own.id(), at));
        listHeldBy(person).forEach(held -> revoke(held.id(), at));
        db.sql("delete from people.assisted_act where person = :person")
                .param("person", person)
                .update();
        db.sql("update people.assisted_act set assistant = null where assistant = :person")
                .param("person", person)
                .update();
        db.sql("delete from people.assistance where person = :person")
                .param("person", person)
                .update();
        db.sql("update people.assistance set assistant = null where assistant = :person")
                .param("person", person)
                .update();
    }

    private static Assistance assistance(ResultSet row, int number) throws SQLException {
        var ends = row.getTimestamp("ends_at");
        return new Assistance(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                row.getObject("assistant", UUID.class),
                row.getString("assistant_name"),
                Arrays.stream((String[]) row.getArray("errands").getArray())
                        .map(Errand::valueOf)
                        .toList(),
                row.getString("purpose"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                ends == null ? null : ends.toInstant(),
                row.getBoolean("revoked"));
    }

    /// What a person agrees to.
    ///
    /// @param endsAt for a consent on the spot
    record Given(
            List<Errand> errands,
            String purpose,
            LocalDate from,
            LocalDate until,
            @Nullable Instant endsAt) {}
}
