package org.augenhoehe.moderation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.moderation.SomeMatters.MINE;

/// Whoever is excluded from writing for some days learns why, and may object once.
@PlatformTest
class ExclusionTest {
    @Autowired
    SomeMatters matters;

    @Autowired
    Click click;

    @Autowired
    Somebody somebody;

    @Autowired
    Pinboard board;

    @Autowired
    JdbcClient db;

    private SignedIn author;
    private SignedIn reporter;
    private SignedIn moderator;
    private SignedIn other;
    private UUID note;

    @BeforeEach
    void somebodyPinsANote() {
        author = somebody.plain();
        reporter = somebody.plain();
        moderator = somebody.named("Moderatorin", Role.MODERATOR);
        other = somebody.named("Moderator", Role.MODERATOR);
        note = board.pin("Alle im Haus sind dumm.", author.id(), null);
    }

    @Test
    void anExclusionHasAReasonAndAnEndAndCanBeLifted() throws Exception {
        var matter = matters.report(reporter, note);
        var path = "/moderation/" + matter + "/sperren";
        assertThat(click.send(moderator, path, Map.of("days", "7")).getStatus()).isEqualTo(422);
        click.send(moderator, path, Map.of("days", "7", "because", "Zum dritten Mal."));
        assertThat(matters.html(author, MINE)).contains("Zum dritten Mal.");
        var desk = matters.html(other, "/moderation");
        assertThat(desk).contains("Zum dritten Mal.").doesNotContain(author.name());
        var block = db.sql("select id from moderation.block where person = :person")
                .param("person", author.id())
                .query(String.class)
                .single();
        click.send(other, "/moderation/sperren/" + block + "/aufheben");
        assertThat(matters.html(author, MINE)).doesNotContain("Zum dritten Mal.");
    }

    @Test
    void nobodyLiftsTheirOwnExclusion() throws Exception {
        var own = board.pin("Schon wieder ich.", moderator.id(), null);
        var block = exclude(other, own);
        assertThat(click.send(moderator, "/moderation/sperren/" + block + "/aufheben")
                        .getStatus())
                .isEqualTo(303);
        assertThat(matters.html(moderator, MINE)).contains("Zum dritten Mal.");
        assertThat(matters.count("moderation.block where lifted_at is not null and id = '" + block + "'"))
                .isZero();
        click.send(somebody.named("Dritte", Role.MODERATOR), "/moderation/sperren/" + block + "/aufheben");
        assertThat(matters.html(moderator, MINE)).doesNotContain("Zum dritten Mal.");
    }

    @Test
    void whoReportedItDoesNotLiftWhatCameOfIt() throws Exception {
        click.send(other, "/melden/zettel/" + note, Map.of("ground", "HURTS", "words", "Das kränkt."));
        var block = exclude(moderator, note);
        click.send(other, "/moderation/sperren/" + block + "/aufheben");
        assertThat(matters.html(author, MINE)).contains("Zum dritten Mal.");
    }

    @Test
    void anExclusionIsObjectedToOnceAndSomebodyElseDecides() throws Exception {
        var block = exclude(moderator, note);
        var path = MINE + "/ausschluss/" + block + "/widersprechen";
        assertThat(click.send(author, path, Map.of("because", "")).getStatus()).isEqualTo(422);
        click.send(reporter, path, Map.of("because", "Das geht mich nichts an."));
        click.send(author, path, Map.of("because", "Es war jemand anders an meinem Gerät."));
        click.send(author, path, Map.of("because", "Noch einmal."));
        assertThat(matters.html(other, "/moderation"))
                .contains("Es war jemand anders an meinem Gerät.")
                .doesNotContain("Noch einmal.", author.name());
        answerObjection(moderator, block, "false", "Ich bleibe dabei.");
        assertThat(matters.html(author, MINE)).doesNotContain("Ich bleibe dabei.");
        assertThat(answerObjection(other, block, "true", " ")).isEqualTo(422);
        answerObjection(other, block, "false", "Es war dein Konto.");
        assertThat(matters.html(author, MINE)).contains("Es war dein Konto.").contains("Zum dritten Mal.");
        answerObjection(other, block, "true", "Doch nicht.");
        assertThat(matters.html(author, MINE)).contains("Zum dritten Mal.");
    }

    @Test
    void whoseObjectionIsHeardWritesAgain() throws Exception {
        var block = exclude(moderator, note);
        click.send(author, MINE + "/ausschluss/" + block + "/widersprechen", Map.of("because", "Das war ein Zitat."));
        answerObjection(other, block, "true", "Das Zitat war erkennbar.");
        assertThat(matters.html(author, MINE)).doesNotContain("Zum dritten Mal.");
        assertThat(matters.html(author, "/neues")).contains("Du kannst wieder schreiben.");
    }

    private UUID exclude(SignedIn by, UUID what) throws Exception {
        click.send(reporter, "/melden/zettel/" + what, Map.of("ground", "HURTS", "words", "Das kränkt."));
        var path = "/moderation/" + matters.matterOf(what) + "/sperren";
        click.send(by, path, Map.of("days", "7", "because", "Zum dritten Mal."));
        return db.sql(
                        "select b.id from moderation.block b join moderation.matter m on m.id = b.matter where m.thing = :thing")
                .param("thing", what)
                .query(UUID.class)
                .single();
    }

    private int answerObjection(SignedIn person, UUID block, String lifts, String why) throws Exception {
        return click.send(
                        person, "/moderation/sperren/" + block + "/widerspruch", Map.of("lifts", lifts, "answer", why))
                .getStatus();
    }
}
