package org.augenhoehe.operations.setup;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.operations.place.CrisisRow;
import org.augenhoehe.operations.place.PlaceForm;
import org.augenhoehe.operations.setup.SetUpBook.Outcome;
import org.augenhoehe.people.AccountFilter;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.people.password.PasswordBook;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// The link works once, whoever else holds it.
@PlatformTest
class SetUpTest {
    @Autowired
    SetUpLink link;

    @Autowired
    SetUpBook book;

    @Autowired
    PasswordBook passwords;

    @Autowired
    Accounts accounts;

    @Test
    void twoBrowsersAtTheSameTimeMakeOneOperator() throws Exception {
        var secret = link.renew();
        var name = "Zwilling " + UUID.randomUUID().toString().substring(0, 8);
        var hash = passwords.hash("Teekanne-Kranich-Zebra");
        Callable<Outcome> one = () -> book.setUp(secret, form(name), hash, "de");
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(one);
            var second = both.submit(one);
            assertThat(List.of(first.get(), second.get()))
                    .hasOnlyElementsOfTypes(Outcome.Done.class, Outcome.LinkUsed.class)
                    .filteredOn(Outcome.Done.class::isInstance)
                    .hasSize(1);
        }
        assertThat(accounts.count(new AccountFilter(name, Role.OPERATOR, false)))
                .isEqualTo(1);
        assertThat(link.isValid(secret)).isFalse();
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        var old = link.renew();
        var fresh = link.renew();
        assertThat(link.isValid(old)).isFalse();
        assertThat(link.isValid(fresh)).isTrue();
    }

    @Test
    void aTakenSignInNameLeavesTheLinkGood() {
        var hash = passwords.hash("Teekanne-Kranich-Zebra");
        var form = form("Grete");
        assertThat(book.setUp(link.renew(), form, hash, "de")).isInstanceOf(Outcome.Done.class);
        var secret = link.renew();
        assertThat(book.setUp(secret, form, hash, "de")).isInstanceOf(Outcome.LoginTaken.class);
        assertThat(link.isValid(secret)).isTrue();
    }

    private static SetUpForm form(String person) {
        var place = new PlaceForm(
                "Weststadt",
                List.of("de", "de-simple", "en"),
                "",
                "",
                "",
                List.of(new CrisisRow("Notruf", "112"), new CrisisRow("", "")),
                "",
                "");
        return new SetUpForm(place, person, "probe-" + UUID.randomUUID(), "");
    }
}
