package org.augenhoehe.platform.web;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// A double click does no harm, and does not keep anybody from anything.
@PlatformTest
class SubmitOnceTest {
    private static final String FOUND = "/gruppen/neu";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    String name;
    Map<String, String> form;

    @BeforeEach
    void aForm() {
        name = "Runde " + UUID.randomUUID();
        form = Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "kind",
                "GROUP",
                "name",
                name,
                "about",
                "Wir treffen uns.",
                "contact",
                "am Brunnen");
    }

    @Test
    void whoSendsAFormTwiceComesToWhereTheFirstSendingLed() throws Exception {
        var person = somebody.plain();
        var first = click.send(person, FOUND, form).getRedirectedUrl();
        assertThat(click.send(person, FOUND, form).getRedirectedUrl()).isEqualTo(first);
        assertThat(founded()).isEqualTo(1);
    }

    @Test
    void theSameFormSentBySomebodyElseIsTheirOwn() throws Exception {
        var first = click.send(somebody.plain(), FOUND, form);
        var second = click.send(somebody.plain(), FOUND, form);
        assertThat(second.getStatus()).isEqualTo(303);
        assertThat(second.getRedirectedUrl()).isNotEqualTo(first.getRedirectedUrl());
        assertThat(founded()).isEqualTo(2);
    }

    private int founded() {
        return db.sql("select count(*) from people.organisation where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
