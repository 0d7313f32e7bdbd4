package org.augenhoehe.participation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Who answers for an undertaking may moderate elsewhere: what others say in their own is not theirs to hide.
@PlatformTest
class ModeratingHostsTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeGathering gathering;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn uninvolved;
    UUID voice;

    @BeforeEach
    void somebodyComplainsAboutTheHosts() throws Exception {
        host = somebody.named("Gastgeberin", Role.MODERATOR);
        uninvolved = somebody.named("Unbeteiligt", Role.MODERATOR);
        Step step = gathering.open(host);
        voice = gathering.contribute(somebody.plain(), step, "Wer einlädt, hört nicht zu.");
    }

    @Test
    void aHostHidesNoContributionNotEvenWithAReason() throws Exception {
        var matter = reported("beitrag", voice);
        assertThat(html(host, "/moderation/" + matter)).contains("Jemand anders kümmert sich darum.");
        decide(host, matter, "Das stimmt nicht.");
        assertThat(hidden("contribution", voice)).isFalse();
    }

    @Test
    void aHostHidesNoCommentEither() throws Exception {
        var comment = gathering.comment(somebody.plain(), voice, "Das finde ich auch.", Map.of());
        var matter = reported("kommentar", comment);
        decide(host, matter, "Das stimmt nicht.");
        assertThat(hidden("comment", comment)).isFalse();
    }

    @Test
    void whoIsUninvolvedHidesItForAReasonOnly() throws Exception {
        var matter = reported("beitrag", voice);
        assertThat(decide(uninvolved, matter, " ")).isEqualTo(422);
        assertThat(hidden("contribution", voice)).isFalse();
        decide(uninvolved, matter, "Es nennt Menschen beim Namen.");
        assertThat(hidden("contribution", voice)).isTrue();
    }

    private UUID reported(String kind, UUID thing) throws Exception {
        click.send(
                somebody.plain(), "/melden/" + kind + "/" + thing, Map.of("ground", "HURTS", "words", "Das kränkt."));
        return db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", thing)
                .query(UUID.class)
                .single();
    }

    private int decide(SignedIn person, UUID matter, String reason) throws Exception {
        return click.send(person, "/moderation/" + matter, Map.of("outcome", "HIDDEN", "reason", reason))
                .getStatus();
    }

    private boolean hidden(String table, UUID id) {
        return db.sql("select hidden_at is not null from participation." + table + " where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private String html(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }
}
