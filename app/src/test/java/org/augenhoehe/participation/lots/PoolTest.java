package org.augenhoehe.participation.lots;

import java.util.Map;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Hosts say what counts, people enter with their own features and leave again, and quotas are mended before the
/// draw.
@PlatformTest
class PoolTest {
    @Autowired
    SomeLots some;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    @Test
    void nobodyEntersBeforeItIsOpenAndOnlyHostsOpenIt() throws Exception {
        var draw = some.planned();
        assertThat(click.send(draw.host(), draw.prepare(), some.wish(4)).getStatus())
                .isEqualTo(303);
        var one = undertakings.participant(draw.step().undertaking());
        assertThat(some.html(one, draw)).contains("Die Leitung bereitet das Losen vor.");
        assertThat(click.send(one, draw.path() + "/mitmachen", SomeLots.features("ab 30", true))
                        .getStatus())
                .isEqualTo(422);
        for (var path : new String[] {"", "/oeffnen", "/quoten", "/pruefen", "/lockern", "/schliessen"}) {
            assertThat(click.send(one, draw.prepare() + path, some.wish(4)).getStatus())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(click.look(one, draw.prepare()).getStatus()).isEqualTo(403);
        assertThat(click.look("/vorhaben/" + draw.step().undertaking()).getContentAsString())
                .doesNotContain("In den Lostopf");
    }

    @Test
    void everybodySaysTheirOwnFeaturesChangesThemAndLeavesAgain() throws Exception {
        var draw = some.open(4);
        var one = undertakings.participant(draw.step().undertaking());
        assertThat(click.send(one, draw.path() + "/mitmachen", SomeLots.features("uralt", true))
                        .getContentAsString())
                .contains("Wähle eine Antwort aus.");
        click.send(one, draw.path() + "/mitmachen", SomeLots.features("ab 30", true));
        click.send(one, draw.path() + "/mitmachen", SomeLots.features("ab 30", false));
        assertThat(some.count("lot", draw)).isOne();
        assertThat(some.html(one, draw)).contains("Du bist im Lostopf.", "Ein Mensch ist im Lostopf.");
        assertThat(some.html(draw.host(), draw)).as("nobody sees who is in").doesNotContain(one.name());
        assertThat(click.look(one, "/meine-daten").getContentAsString()).contains("Alter: ab 30, Viertel: Süd");
        click.send(one, draw.path() + "/aussteigen");
        assertThat(some.count("lot", draw)).isZero();
    }

    @Test
    void whatIsAskedForStaysOnceThePoolIsOpen() throws Exception {
        var draw = some.open(4);
        var wish = some.wish(4);
        wish.put("categories", "Schuhgröße: klein, groß");
        assertThat(click.send(draw.host(), draw.prepare(), wish).getStatus()).isEqualTo(303);
        assertThat(db.sql("select distinct category from participation.lot_quota where step = :step order by 1")
                        .param("step", draw.step().id())
                        .query(String.class)
                        .list())
                .containsExactly("Alter", "Viertel");
    }

    @Test
    void aLineThatSaysNoFeatureIsNamed() throws Exception {
        var draw = some.planned();
        var wish = some.wish(4);
        wish.put("categories", "Alter: unter 30, ab 30\nViertel");
        assertThat(click.send(draw.host(), draw.prepare(), wish).getContentAsString())
                .contains("Zeile 2 ist kein Merkmal.");
    }

    @Test
    void quotasThatCannotBeMetAreNamedWithTheSmallestChangeThatHelps() throws Exception {
        var draw = some.open(4);
        some.enter(draw, 8);
        var one = undertakings.participant(draw.step().undertaking());
        click.send(one, draw.path() + "/mitmachen", SomeLots.features("ab 30", true));
        some.quotas(draw, 3, 4, 0, 4, 0, 4, 3, 4);
        for (int i = 0; i < 3; i++) {
            click.send(draw.others().get(i * 2), draw.path() + "/aussteigen");
        }
        undertakings.over(draw.step());
        some.check(draw);
        assertThat(page(draw))
                .contains("Nein. Mit diesen Menschen geht es nicht.")
                .contains("Alter, unter 30: mindestens 1 statt 3");
        click.send(draw.host(), draw.prepare() + "/lockern");
        some.check(draw);
        assertThat(page(draw)).contains("Ja. Mit den Menschen im Lostopf");
        assertThat(click.look(draw.home() + "/verlauf").getContentAsString()).contains("Die Quoten zu", "1: 3–4 → 1–4");
    }

    /// From two answers a day apart they could work out what whoever came in between has said.
    @Test
    void whilePeopleEnterHostsAreNotToldWhetherTheQuotasCanBeKept() throws Exception {
        var draw = some.open(4);
        some.enter(draw, 4);
        some.quotas(draw, 4, 4, 0, 4, 0, 4, 0, 4);
        assertThat(said(click.send(draw.host(), draw.prepare() + "/pruefen"))).contains("lots.refused.TOO_EARLY");
        assertThat(said(click.send(draw.host(), draw.prepare() + "/lockern"))).contains("lots.refused.TOO_EARLY");
        assertThat(page(draw))
                .contains("wenn niemand mehr hineinkann")
                .doesNotContain("statt 4")
                .doesNotContain("/lockern");
        undertakings.over(draw.step());
        some.check(draw);
        assertThat(page(draw)).contains("mindestens 2 statt 4");
        assertThat(click.send(draw.others().getFirst(), draw.path() + "/aussteigen")
                        .getStatus())
                .isEqualTo(303);
        assertThat(some.count("lot", draw))
                .as("what then changes would tell of them")
                .isEqualTo(4);
    }

    @Test
    void everybodyReadsWhichQuotasWereChangedAndOnceAllHaveEnteredTheyOnlyGiveWay() throws Exception {
        var draw = some.open(4);
        some.enter(draw, 8);
        some.quotas(draw, 1, 3, 0, 4, 0, 4, 0, 4);
        assertThat(click.look(draw.home() + "/verlauf").getContentAsString()).contains("1: 0–4 → 1–3");
        undertakings.over(draw.step());
        assertThat(page(draw)).doesNotContain("name=\"von-0\"");
        var typed = Map.of(
                "von-0", "3", "bis-0", "3", "von-1", "0", "bis-1", "4", "von-2", "0", "bis-2", "4", "von-3", "0",
                "bis-3", "4");
        assertThat(said(click.send(draw.host(), draw.prepare() + "/quoten", typed)))
                .contains("lots.refused.ONLY_RELAX");
        assertThatThrownBy(() -> db.sql("update participation.lot_quota set least = 3 where step = :step and place = 0")
                        .param("step", draw.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoIsLockedOutOfTheHouseIsNotDrawn() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 4);
        db.sql("update people.person set locked_at = now() where id = :person")
                .param("person", draw.others().getFirst().id())
                .update();
        some.close(draw);
        assertThat(some.count("lot", draw)).isEqualTo(3);
    }

    @Test
    void whoeverComesOrGoesAfterTheCheckIsCheckedAgainBeforeThePoolIsClosed() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 4);
        undertakings.over(draw.step());
        some.check(draw);
        erasure.erase(draw.others().getFirst().id());
        var closing = Map.of("source", SomeLots.SOURCE, "drawDay", SomeUndertaking.today(1));
        assertThat(said(click.send(draw.host(), draw.prepare() + "/schliessen", closing)))
                .contains("lots.refused.UNCHECKED");
        some.closeList(draw);
        assertThat(some.count("lot", draw)).isEqualTo(3);
    }

    @Test
    void whileTheUndertakingRestsNoPoolIsOpenedOrClosed() throws Exception {
        var draw = some.planned();
        click.send(draw.host(), draw.prepare(), some.wish(2));
        rest(draw, "PAUSE");
        assertThat(said(click.send(draw.host(), draw.prepare() + "/oeffnen"))).contains("lots.refused.RESTS");
        rest(draw, "GO_ON");
        click.send(draw.host(), draw.prepare() + "/oeffnen");
        some.enter(draw, 4);
        undertakings.over(draw.step());
        some.check(draw);
        rest(draw, "PAUSE");
        var closing = Map.of("source", SomeLots.SOURCE, "drawDay", SomeUndertaking.today(1));
        assertThat(said(click.send(draw.host(), draw.prepare() + "/schliessen", closing)))
                .contains("lots.refused.RESTS");
        assertThat(db.sql("select closed_at is null from participation.lot_drawing where step = :step")
                        .param("step", draw.step().id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void rest(SomeLots.Draw draw, String move) throws Exception {
        click.send(draw.host(), draw.home() + "/lauf", Map.of("move", move, "reason", "Sommerpause."));
    }

    private static String said(MockHttpServletResponse answer) {
        var cookie = answer.getCookie("hinweis");
        return cookie == null ? "" : cookie.getValue();
    }

    @Test
    void quotasThatContradictTheSeatsAreNotTaken() throws Exception {
        var draw = some.open(4);
        var typed = Map.of(
                "von-0", "3", "bis-0", "4", "von-1", "3", "bis-1", "4", "von-2", "0", "bis-2", "4", "von-3", "0",
                "bis-3", "4");
        assertThat(click.send(draw.host(), draw.prepare() + "/quoten", typed).getContentAsString())
                .contains("Zusammen passen diese Zahlen nicht zu den Plätzen.");
    }

    @Test
    void whoIsErasedBeforeItIsClosedWasNeverIn() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 4);
        erasure.erase(draw.others().getFirst().id());
        assertThat(some.count("lot", draw)).isEqualTo(3);
    }

    @Test
    void whoLeftTheUndertakingIsNotDrawn() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 4);
        db.sql("update undertakings.step set audience = 'PARTICIPANTS' where id = :step")
                .param("step", draw.step().id())
                .update();
        click.send(draw.others().getFirst(), draw.home() + "/verlassen");
        some.close(draw);
        assertThat(some.count("lot", draw)).isEqualTo(3);
    }

    @Test
    void thePageCostsTheSameForFewAndForMany() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 2);
        var few = queries.during(() -> some.html(draw.host(), draw));
        some.enter(draw, 12);
        var many = queries.during(() -> some.html(draw.host(), draw));
        assertThat(many).isEqualTo(few);
    }

    private String page(SomeLots.Draw draw) throws Exception {
        return click.look(draw.host(), draw.prepare()).getContentAsString();
    }
}
