package org.augenhoehe.operations.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.Account;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.platform.security.Role;

/// What an operator can do with an account. Each deed has a page of its own that asks for the reason.
public enum Deed {
    GIVE_MODERATOR("moderation-geben"),
    TAKE_MODERATOR("moderation-nehmen"),
    GIVE_OPERATOR("betrieb-geben"),
    TAKE_OPERATOR("betrieb-nehmen"),
    LOCK("sperren"),
    UNLOCK("entsperren");

    private final String path;

    Deed(String path) {
        this.path = path;
    }

    static Optional<Deed> find(String path) {
        return Arrays.stream(values()).filter(deed -> deed.path.equals(path)).findFirst();
    }

    /// What makes sense for an account as it is now.
    static List<Deed> possibleWith(Account account) {
        return Arrays.stream(values()).filter(deed -> deed.fits(account)).toList();
    }

    private boolean fits(Account account) {
        return switch (this) {
            case GIVE_MODERATOR -> !account.locked() && !account.is(Role.MODERATOR);
            case TAKE_MODERATOR -> account.is(Role.MODERATOR);
            case GIVE_OPERATOR -> !account.locked() && !account.is(Role.OPERATOR);
            case TAKE_OPERATOR -> account.is(Role.OPERATOR);
            case LOCK -> !account.locked();
            case UNLOCK -> account.locked();
        };
    }

    Accounts.Outcome on(Accounts accounts, UUID person, String reason, UUID by) {
        return switch (this) {
            case GIVE_MODERATOR -> accounts.give(person, Role.MODERATOR, reason, by);
            case TAKE_MODERATOR -> accounts.take(person, Role.MODERATOR, reason, by);
            case GIVE_OPERATOR -> accounts.give(person, Role.OPERATOR, reason, by);
            case TAKE_OPERATOR -> accounts.take(person, Role.OPERATOR, reason, by);
            case LOCK -> accounts.lock(person, reason, by);
            case UNLOCK -> accounts.unlock(person, reason, by);
        };
    }

    /// Something the person concerned will miss.
    public boolean takes() {
        return this == TAKE_MODERATOR || this == TAKE_OPERATOR || this == LOCK;
    }

    public String path() {
        return path;
    }

    public String textKey() {
        return "operations.deed." + name().toLowerCase(Locale.ROOT);
    }
}
