package org.augenhoehe.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The person itself: shown first, erased last.
@Component
class PersonPersonalData implements PersonalData {
    private final JdbcClient db;

    PersonPersonalData(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Set<String> tables() {
        return Set.of("people.person", "people.role");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "people.data.person",
                        Fate.ERASED,
                        List.of("people.data.name", "people.data.language", "people.data.since"),
                        person(person)),
                new PersonalSection(
                        "people.data.roles",
                        Fate.ERASED,
                        List.of("people.data.role", "people.data.reason", "people.data.since"),
                        roles(person)));
    }

    @Override
    public void erase(UUID person) {
        db.sql("update people.role set given_by = null where given_by = :person")
                .param("person", person)
                .update();
        db.sql("delete from people.role where person = :person")
                .param("person", person)
                .update();
        db.sql("delete from people.person where id = :person")
                .param("person", person)
                .update();
    }

    private List<List<Object>> person(UUID person) {
        return db.sql("""
                select name, coalesce(language, '') as language, created_at from people.person where id = :person
                """)
                .param("person", person)
                .query((row, number) -> List.<Object>of(
                        row.getString("name"),
                        row.getString("language"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    private List<List<Object>> roles(UUID person) {
        return db.sql("select role, reason, given_at from people.role where person = :person order by given_at")
                .param("person", person)
                .query((row, number) -> List.<Object>of(
                        new TextKey("people.role." + row.getString("role")),
                        row.getString("reason"),
                        row.getTimestamp("given_at").toInstant()))
                .list();
    }
}
