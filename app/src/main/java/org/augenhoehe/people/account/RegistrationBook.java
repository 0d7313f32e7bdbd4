package org.augenhoehe.people.account;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.people.maillink.MailLinkBook;
import org.augenhoehe.people.password.PasswordBook;
import org.augenhoehe.platform.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Coming in for the first time. A name and one way to sign in are all that is asked.
@Component
class RegistrationBook {
    private final People people;
    private final PasswordBook passwords;
    private final MailLinkBook mailLinks;

    RegistrationBook(People people, PasswordBook passwords, MailLinkBook mailLinks) {
        this.people = people;
        this.passwords = passwords;
        this.mailLinks = mailLinks;
    }

    /// @param email to be confirmed by a link before it counts; empty for none
    /// @return the new person; empty when somebody else has this sign-in name
    @Transactional
    Optional<UUID> withPassword(String name, String login, String hash, String email, Language language) {
        var person = people.welcome(name.strip(), language.tag());
        if (passwords.choose(person, login, hash) == PasswordBook.Choice.TAKEN) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Optional.empty();
        }
        if (!email.isBlank()) {
            mailLinks.sendConfirmation(person, email.strip(), language);
        }
        return Optional.of(person);
    }

    /// The card is made right afterwards, see {@link RegistrationPages}.
    UUID withCard(String name, Language language) {
        return people.welcome(name.strip(), language.tag());
    }
}
