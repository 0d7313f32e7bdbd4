package org.augenhoehe.methods.opinion;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// A conversation of a whole city: 10,000 people, each with a dozen votes on 30 statements.
@Tag("speed")
class ManyPeopleTest {

    @Test
    void threeCampsAmongTenThousandPeopleAreFound() {
        var made = new Camps(3, 10_000, 30, 0.2, 0.6, 3);
        Conversation conversation = made.conversation();
        var found = (Outcome.GroupsFound) Opinions.in(conversation, Settings.standard());

        assertThat(found.map().positions()).hasSize(10_000);
        assertThat(found.groups()).hasSize(3);
        assertThat(made.recovered(found)).isGreaterThan(0.9);
        assertThat(found.chosen().stability()).isGreaterThan(0.95);
        assertThat(Representative.in(conversation, found.groups())).isNotEmpty();
    }
}
