package org.augenhoehe.participation.lots;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.Packed;
import org.augenhoehe.participation.lots.SomeLots.Draw;
import org.augenhoehe.participation.lots.draw.Redraw;
import org.augenhoehe.participation.lots.draw.Redraw.Finding;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.waves.WaveBook;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import com.ibm.icu.text.Collator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// First the promise, then the list, then the draw; and whoever cannot come is replaced.
@PlatformTest
class DrawTest {
    @Autowired
    SomeLots some;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    WaveBook waves;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    DrawingStore drawings;

    @Autowired
    MockMvc mvc;

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
        assertThat(said(answer)).contains("lots.refused.TOO_EARLY");
        assertThat(db.sql("select closed_at is null from participation.lot_drawing where step = :step")
                        .param("step", draw.step().id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void everybodySeesTheirOwnNumberAndChanceAndNobodyElses() throws Exception {
        var draw = closed(2, 8);
        var one = draw.others().getFirst();
        assertThat(some.html(one, draw))
                .contains("Deine Nummer: ", "Deine Chance: 25\u00a0%.", "Alle haben dieselbe Chance: 25\u00a0%.");
        assertThat(some.html(draw.host(), draw)).doesNotContain("Deine Nummer");
        assertThat(click.look(one, "/neues").getContentAsString()).contains("Du siehst jetzt deine Chance");
        assertThat(click.look(draw.home() + "/verlauf").getContentAsString())
                .contains("Fingerabdruck des Startwerts", "Die Liste zu");
    }

    @Test
    void theSecretIsShownNowhereBeforeTheDraw() throws Exception {
        var draw = closed(2, 8);
        var seed = db.sql("select seed from participation.lot_drawing where step = :step")
                .param("step", draw.step().id())
                .query(String.class)
                .single();
        assertThat(some.html(draw.host(), draw)).doesNotContain(seed);
        assertThat(file(draw)).doesNotContain(seed);
        some.draw(draw);
        assertThat(some.html(draw.host(), draw)).contains(seed);
    }

    @Test
    void theSecretOfTheOrderIsNeverShown() throws Exception {
        var draw = closed(2, 8);
        some.draw(draw);
        var secret = db.sql("select shuffle from participation.lot_drawing where step = :step")
                .param("step", draw.step().id())
                .query(String.class)
                .single();
        assertThat(secret).hasSize(64);
        assertThat(some.html(draw.host(), draw)).doesNotContain(secret);
        assertThat(file(draw)).doesNotContain(secret);
    }

    @Test
    void theListDoesNotTellByItsOrderWhoIsAlike() throws Exception {
        var draw = closed(1, 8);
        var lines = Packed.text(db.sql("select packed from participation.lot_list where step = :step")
                        .param("step", draw.step().id())
                        .query((row, any) -> row.getBytes("packed"))
                        .single())
                .lines()
                .toList();
        assertThat(lines).hasSize(1000);
        assertThat(lines.stream().collect(Collectors.groupingBy(line -> line, Collectors.counting())))
                .hasSize(8)
                .allSatisfy((number, times) -> assertThat(times).isEqualTo(125));
        var byTurns = IntStream.range(8, 1000)
                .filter(place -> lines.get(place).equals(lines.get(place - 8)))
                .count();
        assertThat(byTurns).as("in turns it would be nearly all").isLessThan(300);
    }

    @Test
    void hostsReadTheNamesOfThoseWhoComeWithoutTheirNumbers() throws Exception {
        var draw = closed(4, 8);
        some.draw(draw);
        for (var one : some.asked(draw)) {
            some.answer(draw, one, true);
        }
        var html = some.html(draw.host(), draw);
        var part = html.substring(html.indexOf("Nur für die Leitung"), html.indexOf("id=\"regel\""));
        var names = Pattern.compile("<li>([^<]+)</li>")
                .matcher(part)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSize(4).isSortedAccordingTo(Collator.getInstance(Locale.GERMAN));
        assertThat(part).doesNotContainPattern(">\\s*\\d");
    }

    @Test
    void whetherAQuotaHoldsIsToldPerDrawAndForEachFeatureInTheEndOnly() throws Exception {
        var draw = closed(2, 8);
        some.draw(draw);
        some.answer(draw, some.asked(draw).getFirst(), true);
        assertThat(some.html(draw.host(), draw))
                .contains("Alle Quoten sind eingehalten.")
                .doesNotContain("data-label=\"Gelost\"");
        some.answer(draw, some.asked(draw).getFirst(), true);
        click.send(draw.host(), draw.closing());
        assertThat(some.html(draw.host(), draw)).contains("data-label=\"Gelost\"");
    }

    @Test
    void thePublicChanceHasOneSpellingOnly() throws Exception {
        var draw = closed(2, 8);
        assertThat(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "3 11 Kopf"))
                        .getContentAsString())
                .contains("1 bis 20 ganze Zahlen", "3 11 Kopf");
        assertThatThrownBy(() -> change(
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
        assertThat(Redraw.of(file(draw))).isInstanceOf(Finding.Same.class);
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
        assertThat(said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2"))))
                .contains("lots.refused.NOT_YET");
        assertThatThrownBy(() -> change(
                        draw, "update participation.lot_drawing set drawn_at = now(), said = '1' where step = :step"))
                .isInstanceOf(DataIntegrityViolationException.class);
        some.dayAfterList(draw);
        some.draw(draw);
        assertThat(some.asked(draw)).hasSize(2);
    }

    @Test
    void whileTheUndertakingRestsNobodyDraws() throws Exception {
        var draw = closed(2, 8);
        click.send(draw.host(), draw.home() + "/lauf", Map.of("move", "PAUSE", "reason", "Sommerpause."));
        assertThat(said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2"))))
                .contains("lots.refused.RESTS");
        assertThatThrownBy(() -> change(
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
    void whoHasTheFileNeedNotGetItAgainUntilTheNextDraw() throws Exception {
        var draw = closed(2, 8);
        var print =
                Objects.requireNonNull(click.look(draw.path() + "/pruefen.json").getHeader("ETag"));
        assertThat(again(draw, print).getStatus()).isEqualTo(304);
        some.draw(draw);
        assertThat(again(draw, print).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse again(Draw draw, String print) throws Exception {
        return mvc.perform(get(draw.path() + "/pruefen.json").header("If-None-Match", print))
                .andReturn()
                .getResponse();
    }

    @Test
    void whoIsDrawnIsToldAndInPublicThereAreNumbersOnly() throws Exception {
        var draw = closed(2, 8);
        some.draw(draw);
        var drawn = some.asked(draw);
        assertThat(drawn).hasSize(2);
        assertThat(click.look(drawn.getFirst(), "/neues").getContentAsString()).contains("Du bist gelost");
        assertThat(some.html(drawn.getFirst(), draw)).contains("Ja, ich mache mit");
        assertThat(click.look(drawn.getFirst(), draw.home()).getContentAsString())
                .contains("Du bist gelost");
        var open = click.look(draw.path()).getContentAsString();
        for (var one : draw.others()) {
            assertThat(open).doesNotContain(one.name());
        }
        some.answer(draw, drawn.getFirst(), true);
        assertThat(some.html(draw.host(), draw))
                .as("hosts learn who comes")
                .contains(drawn.getFirst().name())
                .doesNotContain(drawn.getLast().name());
        assertThat(click.look(draw.path()).getContentAsString())
                .doesNotContain(drawn.getFirst().name());
    }

    @Test
    void anybodyDrawsAgainAndFindsWhatWasChanged() throws Exception {
        var draw = closed(2, 12);
        assertThat(Redraw.of(file(draw))).isInstanceOf(Finding.Same.class);
        some.draw(draw);
        some.answer(draw, some.asked(draw).getFirst(), false);
        some.answer(draw, some.asked(draw).getFirst(), true);
        some.drawAgain(draw, 2);
        var file = file(draw);
        assertThat(Redraw.of(file))
                .isInstanceOfSatisfying(
                        Finding.Same.class, same -> assertThat(same.drawn()).hasSize(2));
        var number = file.replaceFirst(".*\"number\":(\\d+).*", "$1");
        assertThat(Redraw.of(
                        file.replaceFirst("\"number\":" + number, "\"number\":" + (number.equals("0") ? "1" : "0"))))
                .isInstanceOf(Finding.Wrong.class);
        assertThat(Redraw.of(file.replace(SomeLots.SAID, "1 2 3 4 5 6"))).isInstanceOf(Finding.Wrong.class);
        assertThat(Redraw.of(file.replaceFirst("\"seed\":\"..", "\"seed\":\"zz")))
                .isInstanceOf(Finding.Wrong.class);
        assertThat(Redraw.of(file.replaceFirst("\"pool\":\"..", "\"pool\":\"zz")))
                .isInstanceOf(Finding.Wrong.class);
        assertThat(Redraw.of(file.replaceFirst("\"groups\":\\[\"\\d\\d \\d\\d\"", "\"groups\":[\"01 01\"")))
                .isInstanceOf(Finding.Wrong.class);
    }

    @Test
    void everybodyFindsTheirOwnLineInTheFile() throws Exception {
        var draw = closed(2, 8);
        var html = some.html(draw.others().getFirst(), draw);
        var line = html.replaceFirst("(?s).*>(\\d+ [0-9a-f]{32} Alter=[^<]*;[^<]*)</code>.*", "$1");
        assertThat(line).contains("Alter=unter 30; Viertel=Nord");
        var print = Lot.fingerprint(line);
        assertThat(html).contains(print);
        assertThat(file(draw)).contains(print).doesNotContain(line);
    }

    @Test
    void whatIsPromisedCannotBeChangedAndNobodyDrawsTwice() throws Exception {
        var draw = closed(2, 8);
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
            assertThatThrownBy(() -> change(draw, change))
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(click.send(draw.others().getFirst(), draw.path() + "/aussteigen")
                        .getStatus())
                .isEqualTo(303);
        assertThat(some.count("lot", draw)).as("too late to leave").isEqualTo(8);
        some.draw(draw);
        assertThat(said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2 3"))))
                .contains("lots.refused.DRAWN");
        for (var change : List.of(
                "update participation.lot_drawing set said = 'x' where step = :step",
                "update participation.lot_list set number = (number + 1) % 1000 where step = :step",
                "insert into participation.lot_invitation (step, number, wave, until)"
                        + " select step, number, 1, current_date from participation.lot_invitation where step = :step")) {
            assertThatThrownBy(() -> change(draw, change))
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
        assertThat(said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2"))))
                .contains("lots.refused.NO");
        some.drawAgain(draw, 1);
        assertThat(said(click.send(draw.host(), draw.path() + "/ziehen", Map.of("said", "1 2"))))
                .contains("lots.refused.NOT_YET");
        assertThat(click.send(draw.others().getFirst(), draw.path() + "/ziehen", Map.of("said", "1 2"))
                        .getStatus())
                .isEqualTo(403);
        assertThatThrownBy(() -> change(
                        draw, "update participation.lot_drawing set drawn_at = now(), said = '1' where step = :step"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoSaysNoIsReplacedFromTheSamePoolAndTheQuotasStillHold() throws Exception {
        var draw = some.open(4);
        some.enter(draw, 16);
        some.quotas(draw, 2, 2, 2, 2, 2, 2, 2, 2);
        some.close(draw);
        some.draw(draw);
        var first = some.asked(draw);
        some.answer(draw, first.getFirst(), false);
        for (var one : first.subList(1, 4)) {
            some.answer(draw, one, true);
        }
        assertThat(click.send(first.getFirst(), draw.path() + "/antwort", Map.of("yes", "true"))
                        .getHeader("Location"))
                .isEqualTo(draw.path() + "#jetzt");
        some.drawAgain(draw, 2);
        var second = some.asked(draw);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        some.answer(draw, second.getFirst(), true);
        assertThat(having(draw)).containsOnly(2L);
        assertThat(some.html(second.getFirst(), draw)).contains("4 von 4 Plätzen sind besetzt.", "2. Ziehung");
        click.send(draw.host(), draw.closing());
        assertThat(some.html(draw.host(), draw)).contains("Gelost: 4 Menschen aus 16. 4 haben zugesagt");
        assertThat(click.look(draw.home() + "/verlauf").getContentAsString()).contains("Gelost: 4 Menschen aus 16.");
    }

    @Test
    void whoDoesNotAnswerInTimeIsReplacedAndUntilThenTheStepStaysOpen() throws Exception {
        var draw = closed(2, 8);
        some.draw(draw);
        var first = some.asked(draw);
        some.answer(draw, first.getFirst(), true);
        click.send(draw.host(), draw.closing());
        assertThat(db.sql("select closed_at is null from undertakings.step where id = :step")
                        .param("step", draw.step().id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        some.daysToAnswerAreOver(draw);
        click.send(first.getLast(), draw.path() + "/antwort", Map.of("yes", "true"));
        waves.pass(draw.step().id());
        some.drawAgain(draw, 2);
        assertThat(some.asked(draw)).hasSize(1).doesNotContain(first.getLast());
        assertThat(some.html(first.getLast(), draw)).contains("Bis zum Tag kam keine Antwort.");
    }

    @Test
    void whereNobodyIsLeftWithAFeatureTheQuotasGiveWayAndThePageSaysSo() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 4);
        some.quotas(draw, 1, 1, 1, 1, 2, 2, 0, 0);
        some.close(draw);
        some.draw(draw);
        for (var one : some.asked(draw)) {
            some.answer(draw, one, one.equals(draw.others().get(1)));
        }
        some.drawAgain(draw, 2);
        assertThat(click.look(draw.path()).getContentAsString()).contains("nicht mehr ganz halten");
        assertThat(some.count("lot_invitation", draw)).isEqualTo(3);
    }

    @Test
    void whoIsErasedStaysAsARowWithoutAPersonAndTheirSeatIsDrawnAnew() throws Exception {
        var draw = closed(2, 8);
        var before = file(draw);
        some.draw(draw);
        var drawn = some.asked(draw);
        some.answer(draw, drawn.getFirst(), true);
        some.answer(draw, drawn.getLast(), true);
        erasure.erase(drawn.getFirst().id());
        assertThat(some.count("lot", draw)).isEqualTo(8);
        waves.pass(draw.step().id());
        some.drawAgain(draw, 2);
        assertThat(some.asked(draw)).hasSize(1).doesNotContain(drawn.getFirst());
        assertThat(Redraw.of(before)).isInstanceOf(Finding.Same.class);
        assertThat(Redraw.of(file(draw))).isInstanceOf(Finding.Same.class);
    }

    @Test
    void noFigureIsAboutFewerThanFive() throws Exception {
        var draw = some.open(2);
        some.enter(draw, 8);
        var one = undertakings.participant(draw.step().undertaking());
        click.send(one, draw.path() + "/mitmachen", SomeLots.features("ab 30", true));
        some.close(draw);
        assertThat(click.look(draw.path()).getContentAsString())
                .as("4 are under 30, 5 are not; 5 live in the north, 4 do not")
                .contains("nicht gezeigt")
                .doesNotContainPattern("data-label=\"Im Lostopf\"[^<]*><span>\\d");
        assertThat(file(draw)).contains("\"kinds\":[]", "\"others\":9");
    }

    @Test
    void aFigureIsToldWhereEveryAnswerHasFive() throws Exception {
        var draw = closed(2, 20);
        assertThat(click.look(draw.path()).getContentAsString())
                .containsPattern("data-label=\"Im Lostopf\"[^<]*><span>10");
        assertThat(file(draw)).contains("\"people\":5", "\"others\":0");
    }

    @Test
    void ofAHouseholdOnlyOneIsDrawn() throws Exception {
        var wish = some.wish(3);
        wish.put("households", "true");
        var draw = some.open(wish);
        for (int i = 0; i < 6; i++) {
            var person = undertakings.participant(draw.step().undertaking());
            var typed = new HashMap<>(SomeLots.features("ab 30", true));
            typed.put("household", i % 2 == 0 ? "Kastanie" : "kastanie " + i);
            click.send(person, draw.path() + "/mitmachen", typed);
            draw.others().add(person);
        }
        some.close(draw);
        var html = some.html(draw.others().getFirst(), draw);
        assertThat(html).contains("haben noch 2 Menschen geschrieben");
        var line = html.replaceFirst("(?s).*>(\\d+ [0-9a-f]{32} Alter=[^<]*)</code>.*", "$1");
        assertThat(line).containsPattern("; household=\\d$");
        assertThat(file(draw)).contains(Lot.fingerprint(line));
        for (var group : groups(draw)) {
            assertThat(group).as("of the first, third and fifth").isLessThanOrEqualTo(1);
        }
    }

    /// How many of the one household are in each group.
    private List<Integer> groups(Draw draw) {
        var homes =
                db.sql("""
                select number from participation.lot where step = :step and household =
                    (select household from participation.lot where step = :step group by household having count(*) > 1)
                """).param("step", draw.step().id()).query(Integer.class).list();
        assertThat(homes).hasSize(3);
        var packed = db.sql("select packed from participation.lot_list where step = :step")
                .param("step", draw.step().id())
                .query((row, any) -> row.getBytes("packed"))
                .single();
        return Packed.text(packed)
                .lines()
                .map(line -> (int) Arrays.stream(line.split(" "))
                        .map(Integer::valueOf)
                        .filter(homes::contains)
                        .count())
                .toList();
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

    private static String said(MockHttpServletResponse answer) {
        var cookie = answer.getCookie("hinweis");
        return cookie == null ? "" : cookie.getValue();
    }

    private Draw closed(int seats, int people) throws Exception {
        var draw = some.open(seats);
        some.enter(draw, people);
        some.close(draw);
        return draw;
    }

    private String file(Draw draw) throws Exception {
        return click.look(draw.path() + "/pruefen.json").getContentAsString(StandardCharsets.UTF_8);
    }

    private List<Long> having(Draw draw) {
        return db.sql("""
                select count(*) from participation.lot_invitation i
                join participation.lot l on l.step = i.step and l.number = i.number
                cross join lateral jsonb_each_text(cast(l.features as jsonb)) f
                where i.step = :step and i.answer = 'ACCEPTED' group by f.key, f.value
                """).param("step", draw.step().id()).query(Long.class).list();
    }

    private void change(Draw draw, String sql) {
        db.sql(sql).param("step", draw.step().id()).update();
    }
}
