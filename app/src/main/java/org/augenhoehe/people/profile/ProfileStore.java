package org.augenhoehe.people.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProfileStore {
    private final JdbcClient db;

    ProfileStore(JdbcClient db) {
        this.db = db;
    }

    List<Written> listWritten(UUID person) {
        return db.sql("select part, text, audience from people.profile_part where person = :person")
                .param("person", person)
                .query(Written.class)
                .list();
    }

    void write(UUID person, Written written) {
        db.sql("""
                insert into people.profile_part (person, part, text, audience)
                values (:person, :part, :text, :audience)
                on conflict (person, part) do update set text = excluded.text, audience = excluded.audience
                """)
                .param("person", person)
                .param("part", written.part().name())
                .param("text", written.text())
                .param("audience", written.audience().name())
                .update();
    }

    void remove(UUID person, Part part) {
        db.sql("delete from people.profile_part where person = :person and part = :part")
                .param("person", person)
                .param("part", part.name())
                .update();
    }

    void removeAll(UUID person) {
        db.sql("delete from people.profile_part where person = :person")
                .param("person", person)
                .update();
    }

    Optional<Portrait> findPortrait(UUID person) {
        return db.sql("select file, description, audience from people.profile_picture where person = :person")
                .param("person", person)
                .query(Portrait.class)
                .optional();
    }

    void setPortrait(UUID person, Portrait portrait) {
        db.sql("""
                insert into people.profile_picture (person, file, description, audience)
                values (:person, :file, :description, :audience)
                on conflict (person) do update set
                    file = excluded.file, description = excluded.description, audience = excluded.audience
                """)
                .param("person", person)
                .param("file", portrait.file())
                .param("description", portrait.description())
                .param("audience", portrait.audience().name())
                .update();
    }

    void removePortrait(UUID person) {
        db.sql("delete from people.profile_picture where person = :person")
                .param("person", person)
                .update();
    }

    boolean shareAGroup(UUID one, UUID other) {
        return db.sql("""
                select exists (
                    select 1 from people.membership a join people.membership b on b.organisation = a.organisation
                    where a.person = :one and b.person = :other
                        and a.person_agreed_at is not null and a.organisation_agreed_at is not null
                        and b.person_agreed_at is not null and b.organisation_agreed_at is not null)
                """)
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }
}
