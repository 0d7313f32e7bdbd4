package org.augenhoehe.people.assistance;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Consents, and who acts for whom right now.
@Repository
class AssistanceStore {
    private static final String ASSISTANCE = """
            select a.id, a.person, p.name as person_name, a.assistant, h.name as assistant_name, a.purpose,
                a.from_day, a.until_day, a.revoked_at is not null as revoked
            from people.assistance a
            join people.person p on p.id = a.person
            left join people.person h on h.id = a.assistant
            """;

    private final JdbcClient db;

    AssistanceStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID person, UUID assistant, String purpose, LocalDate from, LocalDate until, Instant at) {
        db.sql("""
                insert into people.assistance (id, person, assistant, purpose, from_day, until_day, agreed_at)
                values (:id, :person, :assistant, :purpose, :from, :until, :at)
                """)
                .param("id", id)
                .param("person", person)
                .param("assistant", assistant)
                .param("purpose", purpose)
                .param("from", from)
                .param("until", until)
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
                .query(Assistance.class)
                .optional();
    }

    List<Assistance> listGivenBy(UUID person) {
        return db.sql(ASSISTANCE + "where a.person = :person order by a.agreed_at desc")
                .param("person", person)
                .query(Assistance.class)
                .list();
    }

    List<Assistance> listHeldBy(UUID assistant) {
        return db.sql(ASSISTANCE + "where a.assistant = :assistant order by a.agreed_at desc")
                .param("assistant", assistant)
                .query(Assistance.class)
                .list();
    }

    void beginTurn(UUID assistant, UUID assistance, Instant endsAt) {
        db.sql("""
                insert into people.assistance_turn (assistant, assistance, ends_at) values (:assistant, :id, :ends)
                on conflict (assistant) do update set assistance = excluded.assistance, ends_at = excluded.ends_at
                """)
                .param("assistant", assistant)
                .param("id", assistance)
                .param("ends", Timestamp.from(endsAt))
                .update();
    }

    void endTurn(UUID assistant) {
        db.sql("delete from people.assistance_turn where assistant = :assistant")
                .param("assistant", assistant)
                .update();
    }

    /// The consents a person gave go; of those given to the person only the name goes.
    void erase(UUID person, Instant at) {
        endTurn(person);
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
}
