package org.augenhoehe.methods.opinion;

import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/// A conversation of a whole city: 50,000 people, each with a dozen votes on 30 statements.
@Tag("speed")
class ManyPeopleTest {

    @Test
    void threeCampsAmongFiftyThousandPeopleAreFound() {
        var made = new Camps(3, 50_000, 30, 0.2, 0.6, 3);
        Conversation conversation = made.conversation();
        long start = System.nanoTime();
        var found = assertTimeout(
                Duration.ofMinutes(3), () -> (Outcome.GroupsFound) Opinions.in(conversation, Settings.standard()));
        System.out.printf("50,000 people: %d ms%n", (System.nanoTime() - start) / 1_000_000);

        assertThat(found.map().positions()).hasSize(50_000);
        assertThat(found.groups()).hasSize(3);
        assertThat(made.recovered(found)).isGreaterThan(0.9);
        assertThat(found.chosen().stability()).isGreaterThan(0.95);
        assertThat(Representative.in(conversation, found.groups())).isNotEmpty();
    }
}
