package org.augenhoehe.timebank.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts. What they have is changed by the [Ledger] alone.
@Repository
public class LedgerAccountStore {
    private static final String ACCOUNT = """
            select id, kind, person, organisation, mode, balance, legs, opened_at, closed_at from timebank.account
            """;

    private final JdbcClient db;

    LedgerAccountStore(JdbcClient db) {
        this.db = db;
    }

    /// Empty, and used from now on.
    public void add(Account account) {
        db.sql("""
                insert into timebank.account (id, kind, person, organisation, mode, opened_at)
                values (:id, :kind, :person, :organisation, :mode, :at)
                """)
                .param("id", account.id())
                .param("kind", account.kind().name())
                .param("person", account.person())
                .param("organisation", account.organisation())
                .param("mode", account.mode().name())
                .param("at", Timestamp.from(account.openedAt()))
                .update();
    }

    public Optional<Account> find(UUID id) {
        return db.sql(ACCOUNT + "where id = :id")
                .param("id", id)
                .query(Account.class)
                .optional();
    }

    public Account get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public List<Account> list(Collection<UUID> ids) {
        return db.sql(ACCOUNT + "where id = any(:ids) order by id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Account.class)
                .list();
    }

    /// Until the transaction ends nobody else changes them. Always taken in the order of their ids, so that two who
    /// want the same never wait for one another.
    public List<Account> hold(Collection<UUID> ids) {
        return db.sql(ACCOUNT + "where id = any(:ids) order by id for no key update")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Account.class)
                .list();
    }

    /// Until the transaction ends nobody else opens an account for the same organisation.
    public void takeTurns(UUID organisation) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "timebank.account " + organisation)
                .query(row -> {});
    }

    /// Also where it was left.
    public Optional<Account> findOfPerson(UUID person) {
        return db.sql(ACCOUNT + "where person = :person")
                .param("person", person)
                .query(Account.class)
                .optional();
    }

    /// Also where it was left.
    public Optional<Account> findOfOrganisation(UUID organisation) {
        return db.sql(ACCOUNT + "where organisation = :organisation")
                .param("organisation", organisation)
                .query(Account.class)
                .optional();
    }

    public List<Account> listOfOrganisations(Collection<UUID> organisations) {
        return db.sql(ACCOUNT + "where organisation = any(:organisations) order by opened_at, id")
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Account.class)
                .list();
    }

    /// @throws NotFound where there is no time bank yet
    public Account getCommunity() {
        return getOnly(AccountKind.COMMUNITY);
    }

    /// Where starting hours come from.
    ///
    /// @throws NotFound where there is no time bank yet
    public Account getIssue() {
        return getOnly(AccountKind.ISSUE);
    }

    private Account getOnly(AccountKind kind) {
        return db.sql(ACCOUNT + "where kind = :kind")
                .param("kind", kind.name())
                .query(Account.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// All that are used and belong to somebody, by their ids.
    public List<Account> listOpen() {
        return db.sql(ACCOUNT + "where closed_at is null and kind in ('PERSON', 'GROUP', 'ORGANISATION') order by id")
                .query(Account.class)
                .list();
    }

    public void change(UUID id, Mode mode) {
        db.sql("update timebank.account set mode = :mode where id = :id")
                .param("id", id)
                .param("mode", mode.name())
                .update();
    }

    public void close(UUID id, Instant at) {
        db.sql("update timebank.account set closed_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    public void reopen(UUID id, Mode mode) {
        db.sql("update timebank.account set closed_at = null, mode = :mode where id = :id")
                .param("id", id)
                .param("mode", mode.name())
                .update();
    }

    /// Nobody can tell any more whose it was.
    public void forget(UUID person) {
        db.sql("update timebank.account set person = null where person = :person")
                .param("person", person)
                .update();
    }
}
