package org.augenhoehe.undertakings.accord;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// What people propose to agree on, and what others object, is reported as everything that people write.
@PlatformTest
class ReportedAccordTest {
    private static final String UGLY = "Bis zum Sommer sind die Störenfriede draußen.";
    private static final String HURTS = "Weil du immer nur Unsinn redest.";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore undertakings;

    @Autowired
    ModeratedProposals proposals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn other;
    UUID id;

    @BeforeEach
    void twoTakePart() throws Exception {
        host = somebody.plain();
        id = some.start(host);
        other = some.participant(id);
    }

    @Test
    void aHiddenObjectionIsNotReadAndHoldsTheGoalUpAllTheSame() throws Exception {
        var path = some.proposeGoal(id, host, "Bis zum Sommer können alle mitessen.");
        click.send(other, path + "/einwand", Map.of("objection", HURTS));
        var voice = db.sql("select id from undertakings.accord_voice where accord = :accord and objection is not null")
                .param("accord", accord(path))
                .query(UUID.class)
                .single();
        assertThat(look(path)).contains(HURTS, "/melden/einwand-gegen-einigung/" + voice);
        hidden("einwand-gegen-einigung", voice);
        assertThat(look(path)).contains("Diese Worte sind ausgeblendet.").doesNotContain(HURTS);
        assertThat(click.look("/melden/einwand-gegen-einigung/" + voice).getStatus())
                .isEqualTo(404);
        some.endPeriod(path);
        click.send(host, path + "/ja");
        assertThat(undertakings.get(id).goal()).isNull();
    }

    @Test
    void aHiddenGoalIsNotReadWhereverItStood() throws Exception {
        var path = some.proposeGoal(id, host, UGLY);
        assertThat(look(path)).contains(UGLY, "/melden/vorschlag-zur-einigung/" + accord(path));
        some.endPeriod(path);
        click.send(host, path + "/ja");
        assertThat(look("/vorhaben/" + id)).contains(UGLY);
        hidden("vorschlag-zur-einigung", accord(path));
        for (var page : new String[] {
            path, "/vorhaben/" + id, "/vorhaben/" + id + "/verlauf", "/faden/" + accord(path), "/suche?q=Störenfriede"
        }) {
            assertThat(look(page)).as(page).doesNotContain(UGLY);
        }
        assertThat(undertakings.get(id).goal()).as("agreed it is").isNotNull();
        transaction.executeWithoutResult(any -> proposals.showAgain(accord(path)));
        assertThat(look("/vorhaben/" + id)).contains(UGLY);
        assertThat(look("/vorhaben/" + id + "/verlauf")).contains(UGLY);
        assertThat(look("/faden/" + accord(path))).contains(UGLY);
    }

    @Test
    void whatIsHiddenBeforeItIsAgreedStaysHiddenAsTheGoal() throws Exception {
        var path = some.proposeGoal(id, host, UGLY);
        hidden("vorschlag-zur-einigung", accord(path));
        some.endPeriod(path);
        click.send(host, path + "/ja");
        assertThat(undertakings.get(id).goal()).isNotNull();
        assertThat(look("/vorhaben/" + id)).doesNotContain(UGLY);
        assertThat(look("/vorhaben/" + id + "/verlauf")).doesNotContain(UGLY);
        assertThat(look("/faden/" + accord(path))).doesNotContain(UGLY);
    }

    @Test
    void whoShouldHostIsReportedOnlyByThoseWhoReadIt() throws Exception {
        var path = String.valueOf(
                click.send(other, "/vorhaben/" + id + "/menschen/" + host.id() + "/abwaehlen", Map.of("why", HURTS))
                        .getHeader("Location"));
        var report = "/melden/vorschlag-zur-einigung/" + accord(path);
        assertThat(click.look(host, path).getContentAsString()).contains(HURTS, report);
        assertThat(click.look(report).getStatus()).isEqualTo(404);
        var stranger = somebody.plain();
        assertThat(click.look(stranger, report).getStatus()).isEqualTo(404);
        assertThat(click.send(stranger, report, Map.of("ground", "HURTS", "words", "Das kränkt."))
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.look(host, report).getContentAsString()).contains(HURTS);
        reported(host, "vorschlag-zur-einigung", accord(path));
        hide(accord(path));
        assertThat(click.look(host, path).getContentAsString()).doesNotContain(HURTS);
    }

    /// Somebody reports it, somebody uninvolved hides it.
    private void hidden(String kind, UUID thing) throws Exception {
        reported(somebody.plain(), kind, thing);
        hide(thing);
    }

    private void reported(SignedIn by, String kind, UUID thing) throws Exception {
        click.send(by, "/melden/" + kind + "/" + thing, Map.of("ground", "HURTS", "words", "Das kränkt."));
    }

    private void hide(UUID thing) throws Exception {
        var matter = db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", thing)
                .query(UUID.class)
                .single();
        click.send(
                somebody.named("Moderatorin", Role.MODERATOR),
                "/moderation/" + matter,
                Map.of("outcome", "HIDDEN", "reason", "Es kränkt."));
    }

    private static UUID accord(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }
}
