package org.augenhoehe.moderation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What people report is decided by somebody uninvolved, with a reason; once more by somebody else where one objects.
@PlatformTest
class ModerationTest {
    private static final String MINE = "/mein-platz/moderation";

    @Autowired
    Click click;

    @Autowired
    Somebody somebody;

    @Autowired
    Founding founding;

    @Autowired
    Pinboard board;

    @Autowired
    Moderation moderation;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

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
    void whatIsHiddenIsHiddenForAReasonThatItsAuthorReads() throws Exception {
        var matter = report(reporter);
        assertThat(html(moderator, "/moderation")).contains("Zettel " + note).doesNotContain(author.name());
        assertThat(html(moderator, "/moderation/" + matter))
                .contains("Das kränkt alle.")
                .doesNotContain(author.name(), reporter.name());
        var logged = count("platform.audit_entry where act = 'contribution.hidden'");
        decide(moderator, matter, "HIDDEN", "Es kränkt.");
        assertThat(count("platform.audit_entry where act = 'contribution.hidden'"))
                .isEqualTo(logged + 1);
        assertThat(board.isHidden(note)).isTrue();
        assertThat(html(author, "/neues")).contains("ist ausgeblendet. Lies, warum.");
        assertThat(html(author, MINE)).contains("Alle im Haus sind dumm.").contains("Es kränkt.");
        assertThat(html(reporter, MINE)).contains("Es ist ausgeblendet");
        assertThat(html(moderator, "/moderation")).doesNotContain("Zettel " + note);
    }

    @Test
    void whoHasNoAccountReportsToo() throws Exception {
        assertThat(click.look("/melden/zettel/" + note).getStatus()).isEqualTo(200);
        assertThat(click.look("/melden/zettel/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(click.look("/melden/unbekannt/" + note).getStatus()).isEqualTo(404);
        assertThat(click.send(reporter, "/melden/zettel/" + note).getStatus()).isEqualTo(422);
    }

    @Test
    void manyReportsOfOneThingAreOneMatter() throws Exception {
        var matter = report(reporter);
        assertThat(report(somebody.plain())).isEqualTo(matter);
        report(reporter);
        assertThat(count("moderation.report where matter = '" + matter + "'")).isEqualTo(2);
    }

    @Test
    void decidingNeedsAReason() throws Exception {
        var matter = report(reporter);
        assertThat(decide(moderator, matter, "HIDDEN", " ")).isEqualTo(422);
        assertThat(decide(moderator, matter, "", "Es kränkt.")).isEqualTo(422);
        assertThat(board.isHidden(note)).isFalse();
    }

    @Test
    void whoModeratesNothingSeesNoReports() throws Exception {
        var matter = report(reporter);
        assertThat(click.look(author, "/moderation").getStatus()).isEqualTo(403);
        assertThat(click.look(author, "/moderation/" + matter).getStatus()).isEqualTo(403);
        assertThat(decide(author, matter, "KEPT", "Es ist gut.")).isEqualTo(403);
        assertThat(click.send(author, "/moderation/" + matter + "/rat").getStatus())
                .isEqualTo(403);
        assertThat(click.send(author, "/moderation/" + matter + "/sperren").getStatus())
                .isEqualTo(403);
    }

    @Test
    void whoeverHasToDoWithItDecidesNothing() throws Exception {
        var speaker = somebody.plain();
        var organisation = founding.confirmedProvider(speaker);
        var employee = somebody.named("Angestellte", Role.MODERATOR);
        founding.join(speaker, organisation, employee);
        var own = board.pin("Der Pflegedienst kommt immer zu spät.", moderator.id(), organisation);
        click.send(other, "/melden/zettel/" + own, Map.of("ground", "FALSE", "words", "Stimmt nicht."));
        var matter = matterOf(own);
        for (var involved : new SignedIn[] {moderator, other, employee}) {
            assertThat(html(involved, "/moderation/" + matter)).contains("Jemand anders kümmert sich darum.");
            decide(involved, matter, "HIDDEN", "Weg damit.");
            assertThat(board.isHidden(own)).isFalse();
        }
        decide(somebody.named("Unbeteiligt", Role.MODERATOR), matter, "HIDDEN", "Geprüft.");
        assertThat(board.isHidden(own)).isTrue();
    }

    @Test
    void anObjectionIsHeardOnceBySomebodyElse() throws Exception {
        var matter = report(reporter);
        decide(moderator, matter, "HIDDEN", "Es kränkt.");
        assertThat(object(author, matter, "")).isEqualTo(422);
        object(author, matter, "Es war ein Zitat.");
        assertThat(html(moderator, "/moderation/" + matter)).contains("Jemand anders kümmert sich darum.");
        decide(moderator, matter, "HIDDEN", "Ich bleibe dabei.");
        assertThat(board.isHidden(note)).isTrue();
        decide(other, matter, "KEPT", "Das Zitat ist erkennbar.");
        assertThat(board.isHidden(note)).isFalse();
        assertThat(html(author, MINE)).contains("Das Zitat ist erkennbar.");
        assertThat(html(author, "/neues")).contains("ist jetzt zu sehen");
        object(author, matter, "Noch einmal.");
        assertThat(html(moderator, "/moderation")).doesNotContain("Zettel " + note);
    }

    @Test
    void whoReportedItMayObjectToKeepingAndNobodyElseMay() throws Exception {
        var matter = report(reporter);
        decide(moderator, matter, "KEPT", "Das muss man aushalten.");
        object(author, matter, "Ich will auch etwas sagen.");
        object(somebody.plain(), matter, "Ich auch.");
        assertThat(count("moderation.matter where appeal is not null and id = '" + matter + "'"))
                .isZero();
        object(reporter, matter, "Lest es noch einmal.");
        decide(other, matter, "HIDDEN", "Es ist doch zu viel.");
        assertThat(board.isHidden(note)).isTrue();
    }

    @Test
    void theDatabaseTakesNoSecondWordOfTheSamePerson() throws Exception {
        var matter = report(reporter);
        decide(moderator, matter, "HIDDEN", "Es kränkt.");
        object(author, matter, "Nein.");
        assertThatThrownBy(
                        () -> db.sql("""
                        update moderation.matter set final_outcome = 'HIDDEN', final_reason = 'So.', final_decider = decider,
                          final_decided_at = now() where id = :id
                        """).param("id", UUID.fromString(matter)).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() throws Exception {
        var matter = report(reporter);
        decide(moderator, matter, "KEPT", "Es ist gut.");
        decide(other, matter, "HIDDEN", "Es ist schlecht.");
        assertThat(board.isHidden(note)).isFalse();
    }

    @Test
    void whatIsHeldIsSeenOnceSomebodyHasLooked() throws Exception {
        board.hide(note);
        transaction.executeWithoutResult(any -> moderation.hold(Pinboard.KIND, note));
        var matter = matterOf(note);
        assertThat(html(moderator, "/moderation/" + matter)).contains("noch für niemanden zu sehen");
        decide(moderator, matter, "KEPT", "Der Link ist gut.");
        assertThat(board.isHidden(note)).isFalse();
        assertThat(html(author, "/neues")).contains("ist jetzt zu sehen");
    }

    @Test
    void theCommunityAdvisesAndDecidesNothing() throws Exception {
        var matter = report(reporter);
        var neighbour = somebody.plain();
        assertThat(html(neighbour, "/moderation-helfen")).doesNotContain("Zettel " + note);
        click.send(moderator, "/moderation/" + matter + "/rat");
        assertThat(html(neighbour, "/moderation-helfen")).contains("Zettel " + note);
        assertThat(html(author, "/moderation-helfen")).doesNotContain("Zettel " + note);
        assertThat(html(reporter, "/moderation-helfen")).doesNotContain("Zettel " + note);
        click.send(author, "/moderation-helfen/" + matter, Map.of("keep", "true"));
        click.send(neighbour, "/moderation-helfen/" + matter, Map.of("keep", "false"));
        assertThat(html(neighbour, "/moderation-helfen")).doesNotContain("Zettel " + note);
        assertThat(html(moderator, "/moderation/" + matter))
                .contains("0 Menschen würden es stehen lassen, 1 Mensch würde es ausblenden");
        assertThat(board.isHidden(note)).isFalse();
    }

    @Test
    void anExclusionHasAReasonAndAnEndAndCanBeLifted() throws Exception {
        var matter = report(reporter);
        var path = "/moderation/" + matter + "/sperren";
        assertThat(click.send(moderator, path, Map.of("days", "7")).getStatus()).isEqualTo(422);
        click.send(moderator, path, Map.of("days", "7", "because", "Zum dritten Mal."));
        assertThat(html(author, MINE)).contains("Zum dritten Mal.");
        var desk = html(other, "/moderation");
        assertThat(desk).contains("Zum dritten Mal.").doesNotContain(author.name());
        var block = db.sql("select id from moderation.block where person = :person")
                .param("person", author.id())
                .query(String.class)
                .single();
        click.send(other, "/moderation/sperren/" + block + "/aufheben");
        assertThat(html(author, MINE)).doesNotContain("Zum dritten Mal.");
    }

    @Test
    void nobodyLiftsTheirOwnExclusion() throws Exception {
        var own = board.pin("Schon wieder ich.", moderator.id(), null);
        var block = exclude(other, own);
        assertThat(click.send(moderator, "/moderation/sperren/" + block + "/aufheben")
                        .getStatus())
                .isEqualTo(303);
        assertThat(html(moderator, MINE)).contains("Zum dritten Mal.");
        assertThat(count("moderation.block where lifted_at is not null and id = '" + block + "'"))
                .isZero();
        click.send(somebody.named("Dritte", Role.MODERATOR), "/moderation/sperren/" + block + "/aufheben");
        assertThat(html(moderator, MINE)).doesNotContain("Zum dritten Mal.");
    }

    @Test
    void whoReportedItDoesNotLiftWhatCameOfIt() throws Exception {
        click.send(other, "/melden/zettel/" + note, Map.of("ground", "HURTS", "words", "Das kränkt."));
        var block = exclude(moderator, note);
        click.send(other, "/moderation/sperren/" + block + "/aufheben");
        assertThat(html(author, MINE)).contains("Zum dritten Mal.");
    }

    @Test
    void anExclusionIsObjectedToOnceAndSomebodyElseDecides() throws Exception {
        var block = exclude(moderator, note);
        var path = MINE + "/ausschluss/" + block + "/widersprechen";
        assertThat(click.send(author, path, Map.of("because", "")).getStatus()).isEqualTo(422);
        click.send(reporter, path, Map.of("because", "Das geht mich nichts an."));
        click.send(author, path, Map.of("because", "Es war jemand anders an meinem Gerät."));
        click.send(author, path, Map.of("because", "Noch einmal."));
        assertThat(html(other, "/moderation"))
                .contains("Es war jemand anders an meinem Gerät.")
                .doesNotContain("Noch einmal.", author.name());
        answerObjection(moderator, block, "false", "Ich bleibe dabei.");
        assertThat(html(author, MINE)).doesNotContain("Ich bleibe dabei.");
        assertThat(answerObjection(other, block, "true", " ")).isEqualTo(422);
        answerObjection(other, block, "false", "Es war dein Konto.");
        assertThat(html(author, MINE)).contains("Es war dein Konto.").contains("Zum dritten Mal.");
        answerObjection(other, block, "true", "Doch nicht.");
        assertThat(html(author, MINE)).contains("Zum dritten Mal.");
    }

    @Test
    void whoseObjectionIsHeardWritesAgain() throws Exception {
        var block = exclude(moderator, note);
        click.send(author, MINE + "/ausschluss/" + block + "/widersprechen", Map.of("because", "Das war ein Zitat."));
        answerObjection(other, block, "true", "Das Zitat war erkennbar.");
        assertThat(html(author, MINE)).doesNotContain("Zum dritten Mal.");
        assertThat(html(author, "/neues")).contains("Du kannst wieder schreiben.");
    }

    @Test
    void whatIsHiddenIsReadByItsAuthorAlone() throws Exception {
        decide(moderator, report(reporter), "HIDDEN", "Es kränkt.");
        var path = "/melden/zettel/" + note;
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look(reporter, path).getStatus()).isEqualTo(404);
        assertThat(click.send(reporter, path, Map.of("ground", "FALSE")).getStatus())
                .isEqualTo(404);
        assertThat(click.look(author, path).getHeader("Location")).isEqualTo(MINE);
    }

    @Test
    void whatWasReportedAndThenHeldIsShownWhenItIsKept() throws Exception {
        var matter = report(reporter);
        board.hide(note);
        transaction.executeWithoutResult(any -> moderation.hold(Pinboard.KIND, note));
        assertThat(matterOf(note)).isEqualTo(matter);
        decide(moderator, matter, "KEPT", "Das ist gut so.");
        assertThat(board.isHidden(note)).isFalse();
        assertThat(html(author, "/neues")).contains("ist jetzt zu sehen");
    }

    @Test
    void whatIsReportedAnewIsLookedAtTogetherWithTheObjection() throws Exception {
        var matter = report(reporter);
        decide(moderator, matter, "KEPT", "Das muss man aushalten.");
        var anew = somebody.plain();
        click.send(anew, "/melden/zettel/" + note, Map.of("ground", "FALSE", "words", "Das stimmt nicht."));
        object(reporter, matter, "Lest es noch einmal.");
        assertThat(matterOf(note)).isEqualTo(matter);
        click.send(somebody.plain(), "/melden/zettel/" + note, Map.of("ground", "HURTS", "words", "Mich auch."));
        assertThat(matterOf(note)).isEqualTo(matter);
        decide(other, matter, "HIDDEN", "Es ist doch zu viel.");
        assertThat(board.isHidden(note)).isTrue();
        assertThat(html(anew, MINE)).contains("Es ist doch zu viel.");
    }

    @Test
    void theDatabaseTakesNoDecisionOfTheAuthor() throws Exception {
        var matter = report(reporter);
        assertThatThrownBy(
                        () -> db.sql("""
                        update moderation.matter set outcome = 'KEPT', reason = 'So.', decider = author, decided_at = now()
                        where id = :id
                        """).param("id", UUID.fromString(matter)).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private UUID exclude(SignedIn by, UUID what) throws Exception {
        click.send(reporter, "/melden/zettel/" + what, Map.of("ground", "HURTS", "words", "Das kränkt."));
        click.send(
                by, "/moderation/" + matterOf(what) + "/sperren", Map.of("days", "7", "because", "Zum dritten Mal."));
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

    @Test
    void whoLeavesIsForgottenAndTheReportStillCounts() throws Exception {
        var matter = report(reporter);
        decide(moderator, matter, "HIDDEN", "Es kränkt.");
        object(author, matter, "Nein.");
        for (var person : new SignedIn[] {author, reporter, moderator}) {
            erasure.erase(person.id());
        }
        decide(other, matter, "HIDDEN", "Es kränkt wirklich.");
        assertThat(html(other, "/moderation-bericht")).contains("Bericht der Moderation");
        assertThat(count("moderation.report where matter = '" + matter + "' and words <> ''"))
                .isZero();
    }

    @Test
    void thePagesCostTheSameForOneAndForMany() throws Exception {
        report(reporter);
        click.look(moderator, "/moderation");
        click.look(reporter, MINE);
        var desk = queries.during(() -> click.look(moderator, "/moderation"));
        var mine = queries.during(() -> click.look(reporter, MINE));
        for (int i = 0; i < 10; i++) {
            note = board.pin("Noch einer.", author.id(), null);
            report(reporter);
        }
        assertThat(queries.during(() -> click.look(moderator, "/moderation"))).isEqualTo(desk);
        assertThat(queries.during(() -> click.look(reporter, MINE))).isEqualTo(mine);
    }

    private String report(SignedIn person) throws Exception {
        var typed = Map.of("ground", "HURTS", "words", "Das kränkt alle.");
        assertThat(click.send(person, "/melden/zettel/" + note, typed).getStatus())
                .isEqualTo(303);
        return matterOf(note);
    }

    private String matterOf(UUID thing) {
        return db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", thing)
                .query(String.class)
                .single();
    }

    private int decide(SignedIn person, String matter, String outcome, String reason) throws Exception {
        return click.send(person, "/moderation/" + matter, Map.of("outcome", outcome, "reason", reason))
                .getStatus();
    }

    private int object(SignedIn person, String matter, String because) throws Exception {
        return click.send(person, MINE + "/" + matter + "/widersprechen", Map.of("because", because))
                .getStatus();
    }

    private String html(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }

    private int count(String from) {
        return db.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
