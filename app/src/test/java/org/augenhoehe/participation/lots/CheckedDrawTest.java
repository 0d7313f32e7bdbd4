package org.augenhoehe.participation.lots;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.Packed;
import org.augenhoehe.participation.lots.SomeLots.Draw;
import org.augenhoehe.participation.lots.draw.Redraw;
import org.augenhoehe.participation.lots.draw.Redraw.Finding;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Everybody sees their own chance, and anybody can check the draw without learning who is in the pool.
@PlatformTest
class CheckedDrawTest {
    @Autowired
    SomeLots some;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @Test
    void everybodySeesTheirOwnNumberAndChanceAndNobodyElses() throws Exception {
        var draw = some.closed(2, 8);
        var one = draw.others().getFirst();
        assertThat(some.html(one, draw))
                .contains("Deine Nummer: ", "Deine Chance: 25\u00a0%.", "Alle haben dieselbe Chance: 25\u00a0%.");
        assertThat(some.html(draw.host(), draw)).doesNotContain("Deine Nummer");
        assertThat(click.look(one, "/neues").getContentAsString()).contains("Du siehst jetzt deine Chance");
        assertThat(click.look(draw.home() + "/verlauf").getContentAsString())
                .contains("Fingerabdruck des Startwerts", "Die Liste zu");
    }

    @Test
    void theListDoesNotTellByItsOrderWhoIsAlike() throws Exception {
        var draw = some.closed(1, 8);
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
    void whoHasTheFileNeedNotGetItAgainUntilTheNextDraw() throws Exception {
        var draw = some.closed(2, 8);
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
    void anybodyDrawsAgainAndFindsWhatWasChanged() throws Exception {
        var draw = some.closed(2, 12);
        assertThat(Redraw.of(some.file(draw))).isInstanceOf(Finding.Same.class);
        some.draw(draw);
        some.answer(draw, some.asked(draw).getFirst(), false);
        some.answer(draw, some.asked(draw).getFirst(), true);
        some.drawAgain(draw, 2);
        var file = some.file(draw);
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
        var draw = some.closed(2, 8);
        var html = some.html(draw.others().getFirst(), draw);
        var line = html.replaceFirst("(?s).*>(\\d+ [0-9a-f]{32} Alter=[^<]*;[^<]*)</code>.*", "$1");
        assertThat(line).contains("Alter=unter 30; Viertel=Nord");
        var print = Lot.fingerprint(line);
        assertThat(html).contains(print);
        assertThat(some.file(draw)).contains(print).doesNotContain(line);
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
        assertThat(some.file(draw)).contains("\"kinds\":[]", "\"others\":9");
    }

    @Test
    void aFigureIsToldWhereEveryAnswerHasFive() throws Exception {
        var draw = some.closed(2, 20);
        assertThat(click.look(draw.path()).getContentAsString())
                .containsPattern("data-label=\"Im Lostopf\"[^<]*><span>10");
        assertThat(some.file(draw)).contains("\"people\":5", "\"others\":0");
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
        assertThat(some.file(draw)).contains(Lot.fingerprint(line));
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
}
