package org.augenhoehe.people;

import java.sql.Array;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.privacy.KnownPeople;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.security.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore implements Visitors, KnownPeople {
    private final JdbcClient db;

    PersonStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Visitor> find(UUID person) {
        return db.sql("""
                select p.name, p.language,
                    array(select r.role from people.role r where r.person = p.id) as roles
                from people.person p
                where p.id = :person and p.locked_at is null
                """)
                .param("person", person)
                .query((row, number) -> new Visitor(
                        person, row.getString("name"), row.getString("language"), roles(row.getArray("roles"))))
                .optional();
    }

    @Override
    public Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(db.sql("select id from people.person where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    void add(UUID id, String name, @Nullable String language, Instant at) {
        db.sql("insert into people.person (id, name, language, created_at) values (:id, :name, :language, :at)")
                .param("id", id)
                .param("name", name)
                .param("language", language)
                .param("at", Timestamp.from(at))
                .update();
    }

    Map<UUID, String> names(Collection<UUID> people) {
        var names = new HashMap<UUID, String>();
        db.sql("select id, name from people.person where id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    void holdStill(UUID person) {
        db.sql("select 1 from people.person where id = :person for update")
                .param("person", person)
                .query(Integer.class)
                .optional();
    }

    private static Set<Role> roles(Array names) throws java.sql.SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }
}
