package org.augenhoehe.people.password;

import java.util.List;
import java.util.Locale;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.people.SomePeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class PasswordTest {
    @Autowired
    SomePeople some;

    @Autowired
    PasswordBook book;

    @Autowired
    PasswordStrength strength;

    @Test
    void nameAndPasswordOpenTheDoorInAnyCaseOfTheName() {
        var anna = some.withPassword("Anna");
        assertThat(book.check(anna.login().toUpperCase(Locale.ROOT), SomePeople.PASSWORD))
                .contains(anna.id());
        assertThat(book.check(" " + anna.login() + " ", SomePeople.PASSWORD)).contains(anna.id());
        assertThat(book.check(anna.login(), SomePeople.PASSWORD.toLowerCase(Locale.ROOT)))
                .isEmpty();
        assertThat(book.check("nobody-" + anna.login(), SomePeople.PASSWORD)).isEmpty();
    }

    @Test
    void aSignInNameBelongsToOnePerson() {
        var anna = some.withPassword("Anna");
        var berta = some.withPassword("Berta");
        assertThat(book.choose(berta.id(), anna.login().toUpperCase(Locale.ROOT), book.hash("x")))
                .isEqualTo(PasswordBook.Choice.TAKEN);
        assertThat(book.choose(anna.id(), anna.login(), book.hash("Neu-Teekanne-Zebra")))
                .isEqualTo(PasswordBook.Choice.DONE);
        assertThat(book.check(anna.login(), "Neu-Teekanne-Zebra")).contains(anna.id());
        assertThat(book.check(anna.login(), SomePeople.PASSWORD)).isEmpty();
    }

    @Test
    void passwordsThatEverybodyGuessesAreRefused() {
        for (var common : List.of("password123", "1234567890", "qwertzuiop", "aaaaaaaaaaaa", "Password1!")) {
            assertThat(strength.of(common, List.of())).as(common).contains(PasswordStrength.Weakness.COMMON);
        }
        assertThat(strength.of("Annemarie1", List.of("Annemarie"))).contains(PasswordStrength.Weakness.COMMON);
        assertThat(strength.of("kurz", List.of())).contains(PasswordStrength.Weakness.SHORT);
        assertThat(strength.of(SomePeople.PASSWORD, List.of("Anna"))).isEmpty();
    }

    @Test
    void unknownNamesTakeAsLongAsKnownOnes() {
        // With real parameters: small ones would drown in noise.
        var hash = new PasswordHash(19456);
        var stored = hash.of(SomePeople.PASSWORD);
        hash.matches("warm up", stored);
        var known = millis(() -> hash.matches("wrong password", stored));
        var unknown = millis(() -> hash.matchesNobody("wrong password"));
        assertThat(unknown).isBetween(known / 4, known * 4 + 20);
    }

    private static long millis(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
