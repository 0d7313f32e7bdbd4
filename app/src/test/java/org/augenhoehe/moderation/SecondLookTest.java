package org.augenhoehe.moderation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.moderation.SomeMatters.MINE;

/// Where one objects, somebody else decides, once.
@PlatformTest
class SecondLookTest {
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

    @Autowired
    Erasure erasure;

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
    void anObjectionIsHeardOnceBySomebodyElse() throws Exception {
        var matter = matters.report(reporter, note);
        matters.decide(moderator, matter, "HIDDEN", "Es kränkt.");
        assertThat(matters.object(author, matter, "")).isEqualTo(422);
        matters.object(author, matter, "Es war ein Zitat.");
        assertThat(matters.html(moderator, "/moderation/" + matter)).contains("Jemand anders kümmert sich darum.");
        matters.decide(moderator, matter, "HIDDEN", "Ich bleibe dabei.");
        assertThat(board.isHidden(note)).isTrue();
        matters.decide(other, matter, "KEPT", "Das Zitat ist erkennbar.");
        assertThat(board.isHidden(note)).isFalse();
        assertThat(matters.html(author, MINE)).contains("Das Zitat ist erkennbar.");
        assertThat(matters.html(author, "/neues")).contains("ist jetzt zu sehen");
        matters.object(author, matter, "Noch einmal.");
        assertThat(matters.html(moderator, "/moderation")).doesNotContain("Zettel " + note);
    }

    @Test
    void whoReportedItMayObjectToKeepingAndNobodyElseMay() throws Exception {
        var matter = matters.report(reporter, note);
        matters.decide(moderator, matter, "KEPT", "Das muss man aushalten.");
        matters.object(author, matter, "Ich will auch etwas sagen.");
        matters.object(somebody.plain(), matter, "Ich auch.");
        assertThat(matters.count("moderation.matter where appeal is not null and id = '" + matter + "'"))
                .isZero();
        matters.object(reporter, matter, "Lest es noch einmal.");
        matters.decide(other, matter, "HIDDEN", "Es ist doch zu viel.");
        assertThat(board.isHidden(note)).isTrue();
    }

    @Test
    void theDatabaseTakesNoSecondWordOfTheSamePerson() throws Exception {
        var matter = matters.report(reporter, note);
        matters.decide(moderator, matter, "HIDDEN", "Es kränkt.");
        matters.object(author, matter, "Nein.");
        assertThatThrownBy(
                        () -> db.sql("""
                        update moderation.matter set final_outcome = 'HIDDEN', final_reason = 'So.', final_decider = decider,
                          final_decided_at = now() where id = :id
                        """).param("id", UUID.fromString(matter)).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatIsReportedAnewIsLookedAtTogetherWithTheObjection() throws Exception {
        var matter = matters.report(reporter, note);
        matters.decide(moderator, matter, "KEPT", "Das muss man aushalten.");
        var anew = somebody.plain();
        click.send(anew, "/melden/zettel/" + note, Map.of("ground", "FALSE", "words", "Das stimmt nicht."));
        matters.object(reporter, matter, "Lest es noch einmal.");
        assertThat(matters.matterOf(note)).isEqualTo(matter);
        click.send(somebody.plain(), "/melden/zettel/" + note, Map.of("ground", "HURTS", "words", "Mich auch."));
        assertThat(matters.matterOf(note)).isEqualTo(matter);
        matters.decide(other, matter, "HIDDEN", "Es ist doch zu viel.");
        assertThat(board.isHidden(note)).isTrue();
        assertThat(matters.html(anew, MINE)).contains("Es ist doch zu viel.");
    }

    @Test
    void theDatabaseTakesNoDecisionOfTheAuthor() throws Exception {
        var matter = matters.report(reporter, note);
        assertThatThrownBy(
                        () -> db.sql("""
                        update moderation.matter set outcome = 'KEPT', reason = 'So.', decider = author, decided_at = now()
                        where id = :id
                        """).param("id", UUID.fromString(matter)).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoLeavesIsForgottenAndTheReportStillCounts() throws Exception {
        var matter = matters.report(reporter, note);
        matters.decide(moderator, matter, "HIDDEN", "Es kränkt.");
        matters.object(author, matter, "Nein.");
        for (var person : new SignedIn[] {author, reporter, moderator}) {
            erasure.erase(person.id());
        }
        matters.decide(other, matter, "HIDDEN", "Es kränkt wirklich.");
        assertThat(matters.html(other, "/moderation-bericht")).contains("Bericht der Moderation");
        assertThat(matters.count("moderation.report where matter = '" + matter + "' and words <> ''"))
                .isZero();
    }
}
