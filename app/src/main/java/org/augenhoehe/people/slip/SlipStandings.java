package org.augenhoehe.people.slip;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who holds a standing by a slip.
@Repository
public class SlipStandings {
    private final JdbcClient db;

    SlipStandings(JdbcClient db) {
        this.db = db;
    }

    /// Adds a holder. All holders of the same are written anew, ordered by their ids, so that neither
    /// place nor traces of a row tell who came when.
    void add(UUID organisation, StandingKind kind, UUID person) {
        db.sql("""
                with before as (
                    delete from people.slip_standing where organisation = :organisation and kind = :kind
                    returning person, shown
                )
                insert into people.slip_standing (organisation, kind, person, shown)
                select :organisation, :kind, person, shown
                from (select person, shown from before union all select :person, false) everybody
                order by person
                """)
                .param("organisation", organisation)
                .param("kind", kind.name())
                .param("person", person)
                .update();
    }

    public List<Held> listOf(UUID person) {
        return db.sql("""
                select s.organisation, o.name as organisation_name, s.kind, s.shown
                from people.slip_standing s join people.organisation o on o.id = s.organisation
                where s.person = :person order by o.name collate "de-x-icu", s.kind
                """).param("person", person).query(Held.class).list();
    }

    boolean holds(UUID person, UUID organisation, StandingKind kind) {
        return db.sql("""
                select exists (
                    select 1 from people.slip_standing
                    where person = :person and organisation = :organisation and kind = :kind
                    union all
                    select 1 from people.standing
                    where person = :person and about = :organisation and kind = :kind
                        and person_agreed_at is not null and organisation_agreed_at is not null)
                """)
                .param("person", person)
                .param("organisation", organisation)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    boolean show(UUID person, UUID organisation, StandingKind kind, boolean shown) {
        return db.sql("""
                update people.slip_standing set shown = :shown
                where person = :person and organisation = :organisation and kind = :kind
                """)
                        .param("shown", shown)
                        .param("person", person)
                        .param("organisation", organisation)
                        .param("kind", kind.name())
                        .update()
                == 1;
    }

    void end(UUID person, UUID organisation, StandingKind kind) {
        db.sql("""
                delete from people.slip_standing
                where person = :person and organisation = :organisation and kind = :kind
                """)
                .param("person", person)
                .param("organisation", organisation)
                .param("kind", kind.name())
                .update();
    }

    /// A standing that came by a slip; without a time, on purpose.
    public record Held(UUID organisation, String organisationName, StandingKind kind, boolean shown) {}
}
