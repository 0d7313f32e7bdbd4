package org.augenhoehe.moderation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.moderation.SomeMatters.MINE;

/// What people report is decided by somebody uninvolved, with a reason.
@PlatformTest
class ModerationTest {
    @Autowired
    SomeMatters matters;

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
        var matter = matters.report(reporter, note);
        assertThat(matters.html(moderator, "/moderation"))
                .contains("Zettel " + note)
                .doesNotContain(author.name());
        assertThat(matters.html(moderator, "/moderation/" + matter))
                .contains("Das kränkt alle.")
                .doesNotContain(author.name(), reporter.name());
        var logged = matters.count("platform.audit_entry where act = 'contribution.hidden'");
        matters.decide(moderator, matter, "HIDDEN", "Es kränkt.");
        assertThat(matters.count("platform.audit_entry where act = 'contribution.hidden'"))
                .isEqualTo(logged + 1);
        assertThat(board.isHidden(note)).isTrue();
        assertThat(matters.html(author, "/neues")).contains("ist ausgeblendet. Lies, warum.");
        assertThat(matters.html(author, MINE))
                .contains("Alle im Haus sind dumm.")
                .contains("Es kränkt.");
        assertThat(matters.html(reporter, MINE)).contains("Es ist ausgeblendet");
        assertThat(matters.html(moderator, "/moderation")).doesNotContain("Zettel " + note);
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
        var matter = matters.report(reporter, note);
        assertThat(matters.report(somebody.plain(), note)).isEqualTo(matter);
        matters.report(reporter, note);
        assertThat(matters.count("moderation.report where matter = '" + matter + "'"))
                .isEqualTo(2);
    }

    @Test
    void decidingNeedsAReason() throws Exception {
        var matter = matters.report(reporter, note);
        assertThat(matters.decide(moderator, matter, "HIDDEN", " ")).isEqualTo(422);
        assertThat(matters.decide(moderator, matter, "", "Es kränkt.")).isEqualTo(422);
        assertThat(board.isHidden(note)).isFalse();
    }

    @Test
    void whoModeratesNothingSeesNoReports() throws Exception {
        var matter = matters.report(reporter, note);
        assertThat(click.look(author, "/moderation").getStatus()).isEqualTo(403);
        assertThat(click.look(author, "/moderation/" + matter).getStatus()).isEqualTo(403);
        assertThat(matters.decide(author, matter, "KEPT", "Es ist gut.")).isEqualTo(403);
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
        var matter = matters.matterOf(own);
        for (var involved : new SignedIn[] {moderator, other, employee}) {
            assertThat(matters.html(involved, "/moderation/" + matter)).contains("Jemand anders kümmert sich darum.");
            matters.decide(involved, matter, "HIDDEN", "Weg damit.");
            assertThat(board.isHidden(own)).isFalse();
        }
        matters.decide(somebody.named("Unbeteiligt", Role.MODERATOR), matter, "HIDDEN", "Geprüft.");
        assertThat(board.isHidden(own)).isTrue();
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() throws Exception {
        var matter = matters.report(reporter, note);
        matters.decide(moderator, matter, "KEPT", "Es ist gut.");
        matters.decide(other, matter, "HIDDEN", "Es ist schlecht.");
        assertThat(board.isHidden(note)).isFalse();
    }

    @Test
    void whatIsHeldIsSeenOnceSomebodyHasLooked() throws Exception {
        board.hide(note);
        transaction.executeWithoutResult(any -> moderation.hold(Pinboard.KIND, note));
        var matter = matters.matterOf(note);
        assertThat(matters.html(moderator, "/moderation/" + matter)).contains("noch für niemanden zu sehen");
        matters.decide(moderator, matter, "KEPT", "Der Link ist gut.");
        assertThat(board.isHidden(note)).isFalse();
        assertThat(matters.html(author, "/neues")).contains("ist jetzt zu sehen");
    }

    @Test
    void theCommunityAdvisesAndDecidesNothing() throws Exception {
        var matter = matters.report(reporter, note);
        var neighbour = somebody.plain();
        assertThat(matters.html(neighbour, "/moderation-helfen")).doesNotContain("Zettel " + note);
        click.send(moderator, "/moderation/" + matter + "/rat");
        assertThat(matters.html(neighbour, "/moderation-helfen")).contains("Zettel " + note);
        assertThat(matters.html(author, "/moderation-helfen")).doesNotContain("Zettel " + note);
        assertThat(matters.html(reporter, "/moderation-helfen")).doesNotContain("Zettel " + note);
        click.send(author, "/moderation-helfen/" + matter, Map.of("keep", "true"));
        click.send(neighbour, "/moderation-helfen/" + matter, Map.of("keep", "false"));
        assertThat(matters.html(neighbour, "/moderation-helfen")).doesNotContain("Zettel " + note);
        assertThat(matters.html(moderator, "/moderation/" + matter))
                .contains("0 Menschen würden es stehen lassen, 1 Mensch würde es ausblenden");
        assertThat(board.isHidden(note)).isFalse();
    }

    @Test
    void whatIsHiddenIsReadByItsAuthorAlone() throws Exception {
        matters.decide(moderator, matters.report(reporter, note), "HIDDEN", "Es kränkt.");
        var path = "/melden/zettel/" + note;
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look(reporter, path).getStatus()).isEqualTo(404);
        assertThat(click.send(reporter, path, Map.of("ground", "FALSE")).getStatus())
                .isEqualTo(404);
        assertThat(click.look(author, path).getHeader("Location")).isEqualTo(MINE);
    }

    @Test
    void whatWasReportedAndThenHeldIsShownWhenItIsKept() throws Exception {
        var matter = matters.report(reporter, note);
        board.hide(note);
        transaction.executeWithoutResult(any -> moderation.hold(Pinboard.KIND, note));
        assertThat(matters.matterOf(note)).isEqualTo(matter);
        matters.decide(moderator, matter, "KEPT", "Das ist gut so.");
        assertThat(board.isHidden(note)).isFalse();
        assertThat(matters.html(author, "/neues")).contains("ist jetzt zu sehen");
    }

    @Test
    void thePagesCostTheSameForOneAndForMany() throws Exception {
        matters.report(reporter, note);
        click.look(moderator, "/moderation");
        click.look(reporter, MINE);
        var desk = queries.during(() -> click.look(moderator, "/moderation"));
        var mine = queries.during(() -> click.look(reporter, MINE));
        for (int i = 0; i < 10; i++) {
            note = board.pin("Noch einer.", author.id(), null);
            matters.report(reporter, note);
        }
        assertThat(queries.during(() -> click.look(moderator, "/moderation"))).isEqualTo(desk);
        assertThat(queries.during(() -> click.look(reporter, MINE))).isEqualTo(mine);
    }
}
