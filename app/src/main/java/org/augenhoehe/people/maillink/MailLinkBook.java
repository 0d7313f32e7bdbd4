package org.augenhoehe.people.maillink;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.people.signin.ChangeLetter;
import org.augenhoehe.people.signin.OneTimeSecret;
import org.augenhoehe.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends links and lets people in who come with one.
@Component
public class MailLinkBook {
    static final Duration VALID = Duration.ofMinutes(30);

    /// Nobody sits waiting for this one.
    static final Duration VALID_TO_CONFIRM = Duration.ofDays(2);

    private final MailLinkStore store;
    private final Emails emails;
    private final LinkLetters letters;
    private final ChangeLetter letter;
    private final People people;
    private final Clock clock;

    MailLinkBook(
            MailLinkStore store, Emails emails, LinkLetters letters, ChangeLetter letter, People people, Clock clock) {
        this.store = store;
        this.emails = emails;
        this.letters = letters;
        this.letter = letter;
        this.people = people;
        this.clock = clock;
    }

    /// Somebody wants to come in for the first time. Who has an account already gets a link to sign in
    /// instead: only the owner of the address learns which of the two it was.
    @Transactional
    public void register(String name, String address, Language language) {
        var owner = emails.findOwner(address);
        if (owner.isPresent()) {
            send(MailLink.signIn(owner.get(), address, null), VALID, language);
        } else {
            send(MailLink.register(name, language.tag(), address), VALID_TO_CONFIRM, language);
        }
    }

    /// Nothing happens for an address that nobody has; the page says the same.
    @Transactional
    public void sendSignIn(String address, @Nullable String onTo, Language language) {
        emails.findOwner(address).ifPresent(person -> send(MailLink.signIn(person, address, onTo), VALID, language));
    }

    @Transactional
    public void sendConfirmation(UUID person, String address, Language language) {
        send(MailLink.confirm(person, address), VALID_TO_CONFIRM, language);
    }

    /// Only looks: mail scanners open links too, so that opening one must not use it up.
    public Optional<MailLink> find(String secret) {
        return store.find(OneTimeSecret.hash(secret), clock.instant());
    }

    /// Uses the link up.
    @Transactional
    public Outcome use(String secret) {
        var link = store.take(OneTimeSecret.hash(secret), clock.instant()).orElse(null);
        if (link == null) {
            return new Outcome.Gone();
        }
        var owner = emails.findOwner(link.address());
        return switch (link.purpose()) {
            case SIGN_IN -> new Outcome.SignedIn(known(link.person()), link.onTo());
            case REGISTER -> new Outcome.SignedIn(owner.orElseGet(() -> welcome(link)), null);
            case CONFIRM -> {
                var person = known(link.person());
                if (owner.isPresent() && !owner.get().equals(person)) {
                    yield new Outcome.BelongsToOther();
                }
                letter.tell(person); // to the old address: perhaps it was not its owner who changed it
                emails.put(person, link.address(), clock.instant());
                yield new Outcome.Confirmed();
            }
        };
    }

    /// The address that waits for its confirmation.
    public Optional<String> waiting(UUID person) {
        return store.findWaiting(person, clock.instant());
    }

    public Optional<String> address(UUID person) {
        return Optional.ofNullable(emails.of(List.of(person)).get(person));
    }

    private UUID welcome(MailLink link) {
        var person = people.welcome(Objects.requireNonNull(link.name()), link.language());
        emails.put(person, link.address(), clock.instant());
        return person;
    }

    private void send(MailLink link, Duration valid, Language language) {
        var secret = OneTimeSecret.make();
        store.add(OneTimeSecret.hash(secret), link, clock.instant().plus(valid));
        letters.send(link, secret, language);
    }

    private static UUID known(@Nullable UUID person) {
        return Objects.requireNonNull(person);
    }

    public sealed interface Outcome {
        record SignedIn(UUID person, @Nullable String onTo) implements Outcome {}

        record Confirmed() implements Outcome {}

        /// Another account has confirmed the address meanwhile.
        record BelongsToOther() implements Outcome {}

        /// Used before, too old, or never sent.
        record Gone() implements Outcome {}
    }
}
