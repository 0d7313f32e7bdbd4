package org.augenhoehe.people.password;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.signin.KindOfWay;
import org.augenhoehe.people.signin.OwnWay;
import org.augenhoehe.people.signin.Way;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sign-in names and passwords.
@Component
public class PasswordBook implements KindOfWay {
    private final PasswordStore store;
    private final PasswordHash hash;
    private final Clock clock;

    PasswordBook(PasswordStore store, PasswordHash hash, Clock clock) {
        this.store = store;
        this.hash = hash;
        this.clock = clock;
    }

    /// Hashing takes its time on purpose: do it before the transaction begins.
    public String hash(String password) {
        return hash.of(password);
    }

    /// Gives the person this sign-in name and password, in place of former ones.
    @Transactional
    public Choice choose(UUID person, String login, String hash) {
        var name = login.strip();
        if (store.isTaken(name, person)) {
            return Choice.TAKEN;
        }
        store.put(person, name, hash, clock.instant());
        return Choice.DONE;
    }

    /// @param name sign-in name or e-mail address, as typed
    public Optional<UUID> owner(String name) {
        return store.findByName(name.strip()).map(PasswordStore.Stored::person);
    }

    /// @return the person whose name and password these are
    public Optional<UUID> check(String name, String password) {
        var stored = store.findByName(name.strip());
        if (stored.isEmpty()) {
            hash.matchesNobody(password);
            return Optional.empty();
        }
        return stored.filter(known -> hash.matches(password, known.hash())).map(PasswordStore.Stored::person);
    }

    public Optional<String> login(UUID person) {
        return store.find(person).map(PasswordStore.Stored::login);
    }

    @Override
    public Way way() {
        return Way.PASSWORD;
    }

    @Override
    public List<OwnWay> list(UUID person) {
        return store.find(person).stream()
                .map(stored -> new OwnWay(Way.PASSWORD, "", stored.login(), stored.changedAt(), null))
                .toList();
    }

    @Override
    @Transactional
    public boolean remove(UUID person, String id) {
        return store.remove(person);
    }

    public enum Choice {
        DONE,
        /// Somebody else signs in with this name.
        TAKEN
    }
}
