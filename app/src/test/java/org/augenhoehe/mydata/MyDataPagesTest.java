package org.augenhoehe.mydata;

import java.util.Map;
import java.util.Set;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// A tablet that lies open in the living room gives nothing away and loses nothing.
@PlatformTest
class MyDataPagesTest {
    private static final String ERASE = "/meine-daten/loeschen";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Test
    void whoSignedInLongAgoSignsInAgainBeforeTakingAlongOrErasing() throws Exception {
        var person = somebody.plain();
        signedInAnHourAgo(person);
        assertThat(click.look(person, "/meine-daten").getContentAsString())
                .contains("/anmelden?weiter=/meine-daten")
                .doesNotContain("/meine-daten/mitnehmen");
        assertThat(click.look(person, "/meine-daten/mitnehmen").getStatus()).isEqualTo(403);
        click.send(person, ERASE, Map.of("name", person.name()));
        assertThat(people.names(Set.of(person.id()))).isNotEmpty();
    }

    @Test
    void whoSignedInShortlyBeforeCanErase() throws Exception {
        var person = somebody.plain();
        assertThat(click.look(person, "/meine-daten/mitnehmen").getStatus()).isEqualTo(200);
        click.send(person, ERASE, Map.of("name", person.name()));
        assertThat(people.names(Set.of(person.id()))).isEmpty();
    }

    private void signedInAnHourAgo(Somebody.SignedIn person) {
        db.sql("update platform.spring_session set creation_time = creation_time - 3600000 where principal_name = :id")
                .param("id", person.id().toString())
                .update();
    }
}
