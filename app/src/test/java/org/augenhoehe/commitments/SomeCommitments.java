package org.augenhoehe.commitments;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings commitments into a test, through the pages as people do it.
@Component
public class SomeCommitments {
    public static final String RAMP = "Die Stadt legt eine Rampe an den Eingang.";

    private final Click click;
    private final JdbcClient db;

    SomeCommitments(Click click, JdbcClient db) {
        this.click = click;
        this.db = db;
    }

    /// @return the address of what was promised
    public String promise(SignedIn by, UUID source, Map<String, String> more) throws Exception {
        var answer = click.send(by, "/zusagen/neu/" + source, typed(more));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    static Map<String, String> typed(Map<String, String> more) {
        var typed = new HashMap<>(Map.of("wording", RAMP, "due", SomeUndertaking.today(30)));
        typed.putAll(more);
        return typed;
    }

    /// Its owner, who has read what was said last, says how it goes.
    public MockHttpServletResponse say(SignedIn by, String path, String state, String words) throws Exception {
        return say(by, path, Map.of("state", state, "words", words, "seen", seen(path)));
    }

    MockHttpServletResponse say(SignedIn by, String path, Map<String, String> typed) throws Exception {
        return click.send(by, path + "/stand", typed);
    }

    MockHttpServletResponse contradict(SignedIn by, String path, UUID report, String words) throws Exception {
        return click.send(by, path + "/widersprechen/" + report, Map.of("against", words));
    }

    public void contradictLast(SignedIn by, String path, String words) throws Exception {
        assertThat(contradict(by, path, report(path), words).getStatus()).isEqualTo(303);
    }

    UUID report(String path) {
        return UUID.fromString(seen(path));
    }

    /// What was said last; empty where nothing was.
    String seen(String path) {
        return db.sql("select id from commitments.report where commitment = :id order by at desc, id desc limit 1")
                .param("id", id(path))
                .query(UUID.class)
                .optional()
                .map(UUID::toString)
                .orElse("");
    }

    int reports(String path) {
        return db.sql("select count(*) from commitments.report where commitment = :id")
                .param("id", id(path))
                .query(Integer.class)
                .single();
    }

    String state(String path) {
        return db.sql("select state from commitments.commitment where id = :id")
                .param("id", id(path))
                .query(String.class)
                .single();
    }

    /// The promised day went by.
    public void late(String path) {
        db.sql(
                        "update commitments.commitment set due = current_date - 3, promised_for = current_date - 3 where id = :id")
                .param("id", id(path))
                .update();
    }

    /// How often somebody was told that something came of their voice.
    int told(SignedIn person) {
        return notices(person, "voice.moved");
    }

    int notices(SignedIn person, String kind) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = :kind")
                .param("person", person.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
