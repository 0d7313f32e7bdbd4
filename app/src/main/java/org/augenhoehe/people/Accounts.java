package org.augenhoehe.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What operators do with accounts. Every act stands in the audit log, with its reason. A place never
/// loses its last operator.
@Component
public class Accounts {
    private final AccountStore store;
    private final PersonStore people;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(AccountStore store, PersonStore people, Sessions sessions, AuditLog audit, Clock clock) {
        this.store = store;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Account> find(UUID person) {
        return store.find(person);
    }

    public List<Account> list(AccountFilter filter, int limit, int offset) {
        return store.list(filter, limit, offset);
    }

    public int count(AccountFilter filter) {
        return store.count(filter);
    }

    /// Whether somebody can run the place.
    public boolean hasOperator() {
        return store.hasOperator();
    }

    /// The person is signed out everywhere, also for the time after unlocking, and cannot come in again.
    @Transactional
    public Outcome lock(UUID person, String reason, UUID by) {
        people.holdStill(person);
        if (isLastOperator(person)) {
            return Outcome.LAST_OPERATOR;
        }
        sessions.endAll(person);
        return noted(store.lock(person, clock.instant()), by, "account.locked", person, reason);
    }

    @Transactional
    public Outcome unlock(UUID person, String reason, UUID by) {
        return noted(store.unlock(person), by, "account.unlocked", person, reason);
    }

    /// @param by null when the house itself gives it, at its set-up
    @Transactional
    public Outcome give(UUID person, Role role, String reason, @Nullable UUID by) {
        return noted(store.give(person, role, reason, by, clock.instant()), by, act(role, "given"), person, reason);
    }

    @Transactional
    public Outcome take(UUID person, Role role, String reason, UUID by) {
        if (role == Role.OPERATOR && isLastOperator(person)) {
            return Outcome.LAST_OPERATOR;
        }
        return noted(store.take(person, role), by, act(role, "taken"), person, reason);
    }

    private boolean isLastOperator(UUID person) {
        var operators = store.holdOperators();
        return operators.size() == 1 && operators.contains(person);
    }

    private Outcome noted(boolean done, @Nullable UUID by, String act, UUID person, String reason) {
        if (!done) {
            return Outcome.NOTHING_TO_DO;
        }
        audit.add(by, act, person, reason);
        return Outcome.DONE;
    }

    private static String act(Role role, String what) {
        return "role." + role.name().toLowerCase(Locale.ROOT) + "." + what;
    }

    public enum Outcome {
        DONE,
        /// Somebody else was faster, or the account is gone.
        NOTHING_TO_DO,
        /// Nobody could run the place any more.
        LAST_OPERATOR
    }
}
