package org.augenhoehe.moderation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings what people report into a test, through the pages as people do it.
@Component
class SomeMatters {
    static final String MINE = "/mein-platz/moderation";

    private final Click click;
    private final JdbcClient db;

    SomeMatters(Click click, JdbcClient db) {
        this.click = click;
        this.db = db;
    }

    /// @return the matter that it is
    String report(SignedIn person, UUID note) throws Exception {
        var typed = Map.of("ground", "HURTS", "words", "Das kränkt alle.");
        assertThat(click.send(person, "/melden/zettel/" + note, typed).getStatus())
                .isEqualTo(303);
        return matterOf(note);
    }

    String matterOf(UUID thing) {
        return db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", thing)
                .query(String.class)
                .single();
    }

    /// @return the status of the page
    int decide(SignedIn person, String matter, String outcome, String reason) throws Exception {
        return click.send(person, "/moderation/" + matter, Map.of("outcome", outcome, "reason", reason))
                .getStatus();
    }

    /// @return the status of the page
    int object(SignedIn person, String matter, String because) throws Exception {
        return click.send(person, MINE + "/" + matter + "/widersprechen", Map.of("because", because))
                .getStatus();
    }

    String html(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }

    int count(String from) {
        return db.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
