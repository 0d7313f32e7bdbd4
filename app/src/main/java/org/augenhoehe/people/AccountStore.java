package org.augenhoehe.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {
    private static final String ACCOUNT = """
            select p.id, p.name, p.created_at, p.locked_at,
                array(select r.role from people.role r where r.person = p.id) as roles
            """;
    private static final String FILTER = """
             from people.person p
            where strpos(lower(p.name), lower(:name)) > 0
              and (cast(:role as text) is null
                  or exists (select 1 from people.role r where r.person = p.id and r.role = :role))
              and (not :locked or p.locked_at is not null)
            """;

    private final JdbcClient db;

    AccountStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Account> find(UUID person) {
        return db.sql(ACCOUNT + " from people.person p where p.id = :person")
                .param("person", person)
                .query(AccountStore::account)
                .optional();
    }

    /// The newest first: the ids of people follow time.
    List<Account> list(AccountFilter filter, int limit, int offset) {
        return filtered(ACCOUNT + FILTER + " order by p.id desc limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountStore::account)
                .list();
    }

    int count(AccountFilter filter) {
        return filtered("select count(*)" + FILTER, filter).query(Integer.class).single();
    }

    /// Those who can run the place now. Until the end of the transaction nobody else can take one away.
    Set<UUID> holdOperators() {
        return new HashSet<>(db.sql("""
                select p.id from people.person p join people.role r on r.person = p.id
                where r.role = 'OPERATOR' and p.locked_at is null
                order by p.id for update
                """).query(UUID.class).list());
    }

    boolean hasOperator() {
        return db.sql("""
                select exists (select 1 from people.person p join people.role r on r.person = p.id
                where r.role = 'OPERATOR' and p.locked_at is null)
                """).query(Boolean.class).single();
    }

    boolean lock(UUID person, Instant at) {
        return db.sql("update people.person set locked_at = :at where id = :person and locked_at is null")
                        .param("person", person)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean unlock(UUID person) {
        return db.sql("update people.person set locked_at = null where id = :person and locked_at is not null")
                        .param("person", person)
                        .update()
                == 1;
    }

    boolean give(UUID person, Role role, String reason, @Nullable UUID givenBy, Instant at) {
        return db.sql("""
                insert into people.role (person, role, reason, given_by, given_at)
                select id, :role, :reason, :by, :at from people.person where id = :person
                on conflict do nothing
                """)
                        .param("person", person)
                        .param("role", role.name())
                        .param("reason", reason)
                        .param("by", givenBy)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean take(UUID person, Role role) {
        return db.sql("delete from people.role where person = :person and role = :role")
                        .param("person", person)
                        .param("role", role.name())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec filtered(String sql, AccountFilter filter) {
        return db.sql(sql)
                .param("name", filter.name())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("locked", filter.onlyLocked());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("locked_at") != null,
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()));
    }
}
