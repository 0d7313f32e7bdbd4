package org.augenhoehe.people.standing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StandingStore {
    private static final String STANDING = """
            select s.person, p.name as person_name, s.organisation, o.name as organisation_name, s.about, s.kind,
                s.person_agreed_at is not null as person_agreed,
                s.organisation_agreed_at is not null as organisation_agreed, s.shown
            from people.standing s
            join people.person p on p.id = s.person
            join people.organisation o on o.id = s.organisation
            """;

    private final JdbcClient db;

    StandingStore(JdbcClient db) {
        this.db = db;
    }

    /// A person asks for it, or says yes to what an organisation offers.
    void personAgrees(UUID person, UUID organisation, StandingKind kind, Instant at) {
        agree("person_agreed_at", person, organisation, kind, at);
    }

    /// An organisation offers it, or says yes to what a person asked for.
    void organisationAgrees(UUID person, UUID organisation, StandingKind kind, Instant at) {
        agree("organisation_agreed_at", person, organisation, kind, at);
    }

    private void agree(String side, UUID person, UUID organisation, StandingKind kind, Instant at) {
        db.sql("""
                insert into people.standing (person, organisation, about, kind, %1$s, shown)
                values (:person, :organisation, :organisation, :kind, :at, :shown)
                on conflict (person, about, kind) do update set %1$s = coalesce(standing.%1$s, excluded.%1$s)
                """.formatted(side))
                .param("person", person)
                .param("organisation", organisation)
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .param("shown", !kind.sensitive())
                .update();
    }

    /// @return false when the person does not hold it
    boolean show(UUID person, UUID about, StandingKind kind, boolean shown) {
        return db.sql("""
                update people.standing set shown = :shown
                where person = :person and about = :about and kind = :kind
                    and person_agreed_at is not null and organisation_agreed_at is not null
                """)
                        .param("shown", shown)
                        .param("person", person)
                        .param("about", about)
                        .param("kind", kind.name())
                        .update()
                == 1;
    }

    void end(UUID person, UUID about, StandingKind kind) {
        db.sql("delete from people.standing where person = :person and about = :about and kind = :kind")
                .param("person", person)
                .param("about", about)
                .param("kind", kind.name())
                .update();
    }

    void endAll(UUID person) {
        db.sql("delete from people.standing where person = :person")
                .param("person", person)
                .update();
    }

    Optional<Standing> find(UUID person, UUID about, StandingKind kind) {
        return db.sql(STANDING + "where s.person = :person and s.about = :about and s.kind = :kind")
                .param("person", person)
                .param("about", about)
                .param("kind", kind.name())
                .query(Standing.class)
                .optional();
    }

    List<Standing> listOfPerson(UUID person) {
        return db.sql(STANDING + "where s.person = :person order by o.name collate \"de-x-icu\", s.about, s.kind")
                .param("person", person)
                .query(Standing.class)
                .list();
    }

    List<Standing> listOf(UUID organisation) {
        return db.sql(STANDING + "where s.organisation = :organisation order by p.name collate \"de-x-icu\", s.kind")
                .param("organisation", organisation)
                .query(Standing.class)
                .list();
    }
}
