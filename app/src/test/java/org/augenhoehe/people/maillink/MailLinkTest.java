package org.augenhoehe.people.maillink;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.People;
import org.augenhoehe.people.SomePeople;
import org.augenhoehe.people.signin.OneTimeSecret;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PlatformTest
class MailLinkTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    MailLinkStore store;

    @Autowired
    MailLinkBook book;

    @Autowired
    Emails emails;

    @Autowired
    People people;

    @Autowired
    Somebody somebody;

    @Autowired
    SomePeople some;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private final String secret = OneTimeSecret.make();
    private final String address = "probe-" + UUID.randomUUID() + "@example.org";

    @Test
    void lookingAtTheLinkDoesNotUseItUp() throws Exception {
        var person = withAddress();
        store.add(
                OneTimeSecret.hash(secret),
                MailLink.signIn(person, address, "/meine-daten"),
                in(Duration.ofMinutes(1)));
        for (int i = 0; i < 3; i++) { // as mail scanners do
            mvc.perform(get("/anmelden/link/" + secret))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<button")));
        }
        mvc.perform(post("/anmelden/link/" + secret).with(formToken())).andExpect(redirectedUrl("/meine-daten"));
        mvc.perform(post("/anmelden/link/" + secret).with(formToken())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void anOldLinkOpensNothing() {
        store.add(OneTimeSecret.hash(secret), MailLink.signIn(withAddress(), address, null), clock.instant());
        assertThat(book.find(secret)).isEmpty();
        assertThat(book.use(secret)).isInstanceOf(MailLinkBook.Outcome.Gone.class);
    }

    @Test
    void thePageSaysTheSameWhetherTheAddressIsKnownOrNot() throws Exception {
        withAddress();
        for (var typed : List.of(address, "unknown-" + address)) {
            mvc.perform(post("/anmelden/link").with(formToken()).param("email", typed))
                    .andExpect(redirectedUrl("/anmelden/link/unterwegs"));
        }
        assertThat(linksTo(address)).isEqualTo(1);
        assertThat(linksTo("unknown-" + address)).isZero();
    }

    @Test
    void whoRegistersBeginsToExistOnlyWithTheLink() {
        store.add(OneTimeSecret.hash(secret), MailLink.register("Neu", "de", address), in(Duration.ofDays(1)));
        assertThat(emails.findOwner(address)).isEmpty();
        var outcome = (MailLinkBook.Outcome.SignedIn) book.use(secret);
        assertThat(emails.findOwner(address)).contains(outcome.person());
        assertThat(people.names(List.of(outcome.person()))).containsValue("Neu");
    }

    @Test
    void anAddressCountsOnlyOnceItIsConfirmed() {
        var person = somebody.plain().id();
        store.add(OneTimeSecret.hash(secret), MailLink.confirm(person, address), in(Duration.ofDays(1)));
        assertThat(emails.of(List.of(person))).isEmpty();
        assertThat(book.waiting(person)).contains(address);
        assertThat(book.use(secret)).isInstanceOf(MailLinkBook.Outcome.Confirmed.class);
        assertThat(emails.of(List.of(person))).containsEntry(person, address);
    }

    @Test
    void anAddressBelongsToOnePerson() {
        var owner = withAddress();
        var other = somebody.plain().id();
        store.add(
                OneTimeSecret.hash(secret),
                MailLink.confirm(other, address.toUpperCase(Locale.ROOT)),
                in(Duration.ofDays(1)));
        assertThat(book.use(secret)).isInstanceOf(MailLinkBook.Outcome.BelongsToOther.class);
        assertThat(emails.findOwner(address)).contains(owner);
    }

    @Test
    void whoSecuresTheAccountMakesWhatIsOnItsWayWorthless() throws Exception {
        var anna = some.withPassword("Anna");
        store.add(OneTimeSecret.hash(secret), MailLink.confirm(anna.id(), "thief-" + address), in(Duration.ofDays(1)));
        mvc.perform(post("/mein-platz/anmeldung/ueberall-abmelden")
                .cookie(some.signIn(mvc, anna))
                .with(formToken()));
        assertThat(book.use(secret)).isInstanceOf(MailLinkBook.Outcome.Gone.class);
    }

    @Test
    void theOldAddressHearsThatThereIsANewOne() {
        var fresh = UUID.randomUUID() + "@example.org";
        var person = withAddress();
        store.add(OneTimeSecret.hash(secret), MailLink.confirm(person, fresh), in(Duration.ofDays(1)));
        transaction.executeWithoutResult(open -> {
            book.use(secret);
            assertThat(lettersTo(address)).isEqualTo(1);
            assertThat(lettersTo(fresh)).isZero();
        });
    }

    private UUID withAddress() {
        var person = somebody.plain().id();
        emails.put(person, address, clock.instant());
        return person;
    }

    private int linksTo(String to) {
        return db.sql("select count(*) from people.mail_link where address = :to")
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    /// Letters that leave once the transaction is committed.
    private int lettersTo(String to) {
        return db.sql("select count(*) from platform.job where position(cast(:to as bytea) in task_data) > 0")
                .param("to", to.getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }
}
