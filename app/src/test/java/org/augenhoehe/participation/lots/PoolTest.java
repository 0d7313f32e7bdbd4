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
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Hosts say what counts, people enter with their own features and leave again, and quotas are mended before the draw.
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
        for (var path : new String[] {"", "/oeffnen", "/quoten", "/lockern", "/schliessen"}) {
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
        assertThat(page(draw)).contains("Ja. Mit den Menschen im Lostopf");
        for (int i = 0; i < 3; i++) {
            click.send(draw.others().get(i * 2), draw.path() + "/aussteigen");
        }
        assertThat(page(draw))
                .contains("Nein. Mit diesen Menschen geht es nicht.")
                .contains("Alter, unter 30: mindestens 1 statt 3");
        click.send(draw.host(), draw.prepare() + "/lockern");
        assertThat(page(draw)).contains("Ja. Mit den Menschen im Lostopf");
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
