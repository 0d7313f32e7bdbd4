package org.augenhoehe.operations.setup;

import java.util.UUID;

import org.augenhoehe.people.Accounts;
import org.augenhoehe.people.People;
import org.augenhoehe.people.password.PasswordBook;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.place.ThisPlace;
import org.augenhoehe.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Sets the place up: its settings and its first operator, both or neither.
@Component
class SetUpBook {
    private static final String REASON = "Einrichtung mit dem Einmal-Link";

    private final SetUpLink link;
    private final People people;
    private final Accounts accounts;
    private final PasswordBook passwords;
    private final ThisPlace thisPlace;
    private final AuditLog audit;

    SetUpBook(
            SetUpLink link,
            People people,
            Accounts accounts,
            PasswordBook passwords,
            ThisPlace thisPlace,
            AuditLog audit) {
        this.link = link;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.thisPlace = thisPlace;
        this.audit = audit;
    }

    /// @param hash of the password: hashing takes its time and comes before the transaction
    @Transactional
    Outcome setUp(String secret, SetUpForm wanted, String hash, String language) {
        if (!link.use(secret)) {
            return new Outcome.LinkUsed();
        }
        var operator = people.welcome(wanted.person().strip(), language);
        if (passwords.choose(operator, wanted.login(), hash) == PasswordBook.Choice.TAKEN) {
            // The link must stay good for another try.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.LoginTaken();
        }
        thisPlace.change(wanted.place().place(), operator);
        accounts.give(operator, Role.OPERATOR, REASON, null);
        audit.add(operator, "place.set_up", null, REASON);
        return new Outcome.Done(operator);
    }

    sealed interface Outcome {
        record Done(UUID operator) implements Outcome {}

        /// Somebody was faster, or a later start has made a new link.
        record LinkUsed() implements Outcome {}

        record LoginTaken() implements Outcome {}
    }
}
