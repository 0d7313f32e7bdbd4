package org.augenhoehe.participation.lots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.lots.SomeLots.Draw;
import org.augenhoehe.participation.lots.draw.Redraw;
import org.augenhoehe.participation.lots.draw.Redraw.Finding;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// First the promise, then the list, then the draw; what is promised stays.
@PlatformTest
class DrawTest {
    @Autowired
    SomeLots some;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Click click;

    @Autowired
    DrawingStore drawings;

    @Autowired
    JdbcClient db;

    @Test
    void peopleHaveTheTimeToEnterThatTheyWerePromised() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 4);
        var answer = click.send(
                draw.host(),
                draw.prepare() + "/schliessen",
                Map.of("source", SomeLots.SOURCE, "drawDay", SomeUndertaking.today(0)));
        assertThat(SomeLots.said(answer)).contains("lots.refused.TOO_EARLY");
        assertThat(db.sql("select closed_at is null from participation.lot_drawing where step = :step")
                        .param("step", draw.step().id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theSecretIsShownNowhereBeforeTheDraw() throws Exception {
        var draw = some.closed(2, 8);
        var seed = db.sql("select seed from participation.lot_drawing where step = :step")
                .param("step", draw.step().id())
                .query(String.class)
                .single();
        assertThat(some.html(draw.host(), draw)).doesNotContain(seed);
        assertThat(some.file(draw)).doesNotContain(seed);
        some.draw(draw);
        assertThat(some.html(draw.host(), draw)).contains(seed);
    }

    @Test
    void theSecretOfTheOrderIsNeverShown() throws Exception {
        var draw = some.closed(2, 8);
        some.draw(draw);
        var secret = db.sql("select shuffle from participation.lot_drawing where step = :step")
                .param("step", draw.step().id())
                .query(String.class)
                .single();
        assertThat(secret).hasSize(64);
        assertThat(some.html(draw.host(), draw)).doesNotContain(secret);
        assertThat(some.file(draw)).doesNotContain(secret);
    }

    @Test
    void thePublicChanceHasOneSpellingOnly() throws Exception {
        var draw = some.closed(2, 8);
        assertThat(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "3 11 Kopf"))
                        .getContentAsString())
                .contains("1 bis 20 ganze Zahlen", "3 11 Kopf");
        assertThatThrownBy(() -> some.change(
                        draw,
                        "update participation.lot_drawing set drawn_at = now(), said = '03  11' where step = :step"))
                .isInstanceOf(DataIntegrityViolationException.class);
        click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", " 49, 38 24;19  011 3 "));
        assertThat(db.sql("select said from participation.lot_drawing where step = :step")
                        .param("step", draw.step().id())
                        .query(String.class)
                        .single())
                .isEqualTo("3 11 19 24 38 49");
        assertThat(click.look(draw.home() + "/verlauf").getContentAsString())
                .as("where moderation could not hide it")
                .doesNotContain("3 11 19 24 38 49");
        assertThat(Redraw.of(some.file(draw))).isInstanceOf(Finding.Same.class);
    }

    @Test
    void nobodyDrawsOnTheDayOnWhichTheListIsPublished() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 4);
        undertakings.over(draw.step());
        some.check(draw);
        var closing = new HashMap<>(Map.of("source", SomeLots.SOURCE, "drawDay", SomeUndertaking.today(0)));
        assertThat(click.send(draw.host(), draw.prepare() + "/schliessen", closing)
                        .getContentAsString())
                .contains("Wähle einen Tag von morgen");
        closing.put("drawDay", SomeUndertaking.today(1));
        click.send(draw.host(), draw.prepare() + "/schliessen", closing);
        some.dayAfterPromise(draw);
        some.drawAgain(draw, 1);
        assertThat(SomeLots.said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2"))))
                .contains("lots.refused.NOT_YET");
        assertThatThrownBy(() -> some.change(
                        draw, "update participation.lot_drawing set drawn_at = now(), said = '1' where step = :step"))
                .isInstanceOf(DataIntegrityViolationException.class);
        some.dayAfterList(draw);
        some.draw(draw);
        assertThat(some.asked(draw)).hasSize(2);
    }

    @Test
    void whileTheUndertakingRestsNobodyDraws() throws Exception {
        var draw = some.closed(2, 8);
        click.send(draw.host(), draw.home() + "/lauf", Map.of("move", "PAUSE", "reason", "Sommerpause."));
        assertThat(SomeLots.said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2"))))
                .contains("lots.refused.RESTS");
        assertThatThrownBy(() -> some.change(
                        draw, "update participation.lot_drawing set drawn_at = now(), said = '1' where step = :step"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatBreaksOffAgainAndAgainIsSaidAndHostsCanHaveItTriedAnew() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 4);
        undertakings.over(draw.step());
        some.check(draw);
        click.send(
                draw.host(),
                draw.prepare() + "/schliessen",
                Map.of("source", SomeLots.SOURCE, "drawDay", SomeUndertaking.today(1)));
        some.drawAgain(draw, 1);
        jobsAreDone(draw);
        db.sql("delete from participation.lot_list where step = :step")
                .param("step", draw.step().id())
                .update();
        drawings.at(draw.step().id(), Drawing.Stage.FAILED);
        assertThat(some.html(draw.host(), draw)).contains("dreimal abgebrochen", "/rechnen");
        assertThat(click.send(draw.others().getFirst(), draw.path() + "/rechnen")
                        .getStatus())
                .isEqualTo(403);
        click.send(draw.host(), draw.path() + "/rechnen");
        some.drawAgain(draw, 1);
        assertThat(some.html(draw.host(), draw)).doesNotContain("abgebrochen");
        assertThat(some.count("lot_list", draw)).isOne();
    }

    @Test
    void whatIsPromisedCannotBeChangedAndNobodyDrawsTwice() throws Exception {
        var draw = some.closed(2, 8);
        for (var change : List.of(
                "update participation.lot_drawing set seed = repeat('0', 64),"
                        + " commitment = encode(sha256(convert_to(repeat('0', 64), 'UTF8')), 'hex') where step = :step",
                "update participation.lot_drawing set seats = 3 where step = :step",
                "update participation.lot_quota set most = 1 where step = :step and place = 0",
                "delete from participation.lot where step = :step",
                "update participation.lot set features = '{}' where step = :step",
                "insert into participation.lot (id, step, sign, features, salt)"
                        + " values (gen_random_uuid(), :step, 'x1', '{}', repeat('0', 32))",
                "update participation.lot_list set fingerprint = 'x' where step = :step")) {
            assertThatThrownBy(() -> some.change(draw, change))
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(click.send(draw.others().getFirst(), draw.path() + "/aussteigen")
                        .getStatus())
                .isEqualTo(303);
        assertThat(some.count("lot", draw)).as("too late to leave").isEqualTo(8);
        some.draw(draw);
        assertThat(SomeLots.said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2 3"))))
                .contains("lots.refused.DRAWN");
        for (var change : List.of(
                "update participation.lot_drawing set said = 'x' where step = :step",
                "update participation.lot_list set number = (number + 1) % 1000 where step = :step",
                "insert into participation.lot_invitation (step, number, wave, until)"
                        + " select step, number, 1, current_date from participation.lot_invitation where step = :step")) {
            assertThatThrownBy(() -> some.change(draw, change))
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void itIsDrawnOnThePromisedDayAndByHostsOnly() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 4);
        undertakings.over(draw.step());
        some.check(draw);
        click.send(
                draw.host(),
                draw.prepare() + "/schliessen",
                Map.of("source", SomeLots.SOURCE, "drawDay", SomeUndertaking.today(3)));
        assertThat(SomeLots.said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2"))))
                .contains("lots.refused.NO");
        some.drawAgain(draw, 1);
        assertThat(SomeLots.said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2"))))
                .contains("lots.refused.NOT_YET");
        assertThat(click.send(draw.others().getFirst(), draw.path() + "/ziehen", Map.of("said", "1 2"))
                        .getStatus())
                .isEqualTo(403);
        assertThatThrownBy(() -> some.change(
                        draw, "update participation.lot_drawing set drawn_at = now(), said = '1' where step = :step"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /// What was to be computed after the commit runs beside the test.
    private void jobsAreDone(Draw draw) throws Exception {
        for (int i = 0; i < 250; i++) {
            var left = db.sql("select count(*) from platform.job where task_instance like :step || '%'")
                    .param("step", draw.step().id().toString())
                    .query(Integer.class)
                    .single();
            if (left == 0) {
                return;
            }
            Thread.sleep(100);
        }
    }
}
