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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MembershipStore {
    private static final String MEMBERSHIP = """
            select m.organisation, o.name as organisation_name, m.person, p.name as person_name,
                m.person_agreed_at is not null as person_agreed,
                m.organisation_agreed_at is not null as organisation_agreed, m.speaks
            from people.membership m
            join people.organisation o on o.id = m.organisation
            join people.person p on p.id = m.person
            """;

    private final JdbcClient db;

    MembershipStore(JdbcClient db) {
        this.db = db;
    }

    /// A person asks to join, or says yes to an invitation.
    void personAgrees(UUID organisation, UUID person, Instant at) {
        db.sql("""
                insert into people.membership (organisation, person, person_agreed_at, speaks)
                values (:organisation, :person, :at, false)
                on conflict (organisation, person)
                    do update set person_agreed_at = coalesce(membership.person_agreed_at, excluded.person_agreed_at)
                """)
                .param("organisation", organisation)
                .param("person", person)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// An organisation invites, or says yes to somebody who asked.
    void organisationAgrees(UUID organisation, UUID person, Instant at) {
        db.sql("""
                insert into people.membership (organisation, person, organisation_agreed_at, speaks)
                values (:organisation, :person, :at, false)
                on conflict (organisation, person) do update set organisation_agreed_at =
                    coalesce(membership.organisation_agreed_at, excluded.organisation_agreed_at)
                """)
                .param("organisation", organisation)
                .param("person", person)
                .param("at", Timestamp.from(at))
                .update();
    }

    void setSpeaks(UUID organisation, UUID person, boolean speaks) {
        db.sql("update people.membership set speaks = :speaks where organisation = :organisation and person = :person")
                .param("speaks", speaks)
                .param("organisation", organisation)
                .param("person", person)
                .update();
    }

    void end(UUID organisation, UUID person) {
        db.sql("delete from people.membership where organisation = :organisation and person = :person")
                .param("organisation", organisation)
                .param("person", person)
                .update();
    }

    void endAll(UUID person) {
        db.sql("delete from people.membership where person = :person")
                .param("person", person)
                .update();
    }

    /// What a group wrote of itself goes with its last member; the row stays for what still points to it.
    void emptyGroupsOfNobodyElse(UUID person) {
        db.sql("""
                update people.organisation o set name = 'Ehemalige Gruppe', about = '', contact = ''
                where kind = 'GROUP'
                    and exists (select from people.membership m where m.organisation = o.id and m.person = :person)
                    and not exists (
                        select from people.membership m
                        where m.organisation = o.id and m.person <> :person
                            and m.person_agreed_at is not null and m.organisation_agreed_at is not null)
                """).param("person", person).update();
    }

    Optional<Membership> find(UUID organisation, UUID person) {
        return db.sql(MEMBERSHIP + "where m.organisation = :organisation and m.person = :person")
                .param("organisation", organisation)
                .param("person", person)
                .query(Membership.class)
                .optional();
    }

    List<Membership> listOf(UUID organisation) {
        return db.sql(MEMBERSHIP + "where m.organisation = :organisation order by p.name collate \"de-x-icu\", p.id")
                .param("organisation", organisation)
                .query(Membership.class)
                .list();
    }

    List<Membership> listOfPerson(UUID person) {
        return db.sql(MEMBERSHIP + "where m.person = :person order by o.name collate \"de-x-icu\", o.id")
                .param("person", person)
                .query(Membership.class)
                .list();
    }

    /// Those who founded what still waits to be confirmed.
    List<Membership> listOfWaiting() {
        return db.sql(MEMBERSHIP + "where o.confirmed_at is null and o.declined_because is null and m.speaks")
                .query(Membership.class)
                .list();
    }

    /// Keeps others from changing who belongs to it until the transaction ends.
    void hold(UUID organisation) {
        db.sql("select id from people.organisation where id = :id for update")
                .param("id", organisation)
                .query(UUID.class)
                .optional();
    }
    /// @return for each self-organised group, who of several people belongs to it
    Map<UUID, Set<UUID>> listGroupsOf(Collection<UUID> people) {
        var groups = new HashMap<UUID, Set<UUID>>();
        db.sql("""
                select m.organisation, m.person from people.membership m
                join people.organisation o on o.id = m.organisation
                where m.person = any(:people) and o.kind = 'GROUP'
                    and m.person_agreed_at is not null and m.organisation_agreed_at is not null
                """).param("people", people.toArray(UUID[]::new)).query(row -> {
            groups.computeIfAbsent(row.getObject("organisation", UUID.class), any -> new HashSet<>())
                    .add(row.getObject("person", UUID.class));
        });
        return groups;
    }
}
