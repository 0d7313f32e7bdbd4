package org.augenhoehe.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.augenhoehe.platform.security.Assistant;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.security.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore implements Visitors, KnownPeople {
    private final JdbcClient db;
    private final Clock clock;

    PersonStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<Visitor> find(UUID person) {
        return db.sql("""
                select p.name, p.language, array(select r.role from people.role r where r.person = p.id) as roles,
                    consent.id as consent, consent.errands, least(turn.ends_at, consent.ends_at) as until,
                    assisted.id as assisted, assisted.name as assisted_name, pin.person is not null as confirmable
                from people.person p
                left join people.assistance_turn turn on turn.assistant = p.id and turn.ends_at > :now
                left join people.assistance consent on consent.id = turn.assistance
                    and consent.revoked_at is null and :today between consent.from_day and consent.until_day
                    and (consent.ends_at is null or consent.ends_at > :now)
                left join people.person assisted on assisted.id = consent.person and assisted.locked_at is null
                left join people.pin pin on pin.person = assisted.id
                where p.id = :person and p.locked_at is null
                """)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.ofInstant(clock.instant(), People.ZONE))
                .query((row, number) -> visitor(person, row))
                .optional();
    }

    @Override
    public Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(db.sql("select id from people.person where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /// Whoever acts for somebody is that person to the whole house, without any role.
    private static Visitor visitor(UUID person, ResultSet row) throws SQLException {
        var name = row.getString("name");
        var language = row.getString("language");
        var assisted = row.getObject("assisted", UUID.class);
        return assisted == null
                ? new Visitor(person, name, language, roles(row.getArray("roles")))
                : new Visitor(
                        assisted,
                        row.getString("assisted_name"),
                        language,
                        Set.of(),
                        new Assistant(
                                person,
                                name,
                                row.getObject("consent", UUID.class),
                                errands(row.getArray("errands")),
                                row.getTimestamp("until").toInstant(),
                                row.getBoolean("confirmable")));
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

    Set<UUID> present(Collection<UUID> people) {
        return Set.copyOf(db.sql("select id from people.person where id = any(:people) and locked_at is null")
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /// A lock beside the row, not on it: a locked row keeps the number of the transaction, and would tell what else was
    /// written in it, even a secret ballot.
    @Override
    public void holdLeaving(UUID person) {
        db.sql("select id from people.person where id = :person for update")
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean holdStill(UUID person) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "person " + person)
                .query((row, number) -> 0)
                .single();
        // Asked only now: whoever held the lock before may have erased or locked out this person.
        return db.sql("select exists (select from people.person where id = :person and locked_at is null)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private static Set<Errand> errands(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Errand::valueOf).collect(Collectors.toSet());
    }

    private static Set<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }
}
