package org.augenhoehe.participation.lots;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.lots.waves.WaveBook;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Hosts hand in a list of people with signs instead of names.
@PlatformTest
class ListedPoolTest {
    private static final Path REAL = Path.of("../../shared/data/lottery");
    private static final String QUOTAS = "category,feature,min,max\nAlter,jung,1,2\nAlter,alt,1,2\n";

    @Autowired
    SomeLots some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    WaveBook waves;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource({"example_small_20,20", "example_large_200,200"})
    void inBothPublishedPoolsEverybodyHasATenth(String name, int seats) throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "needs the real data in ../shared/data/lottery");
        var draw = some.listed(seats);
        var folder = REAL.resolve(name);
        var answer = some.handIn(
                draw,
                draw.host(),
                Files.readAllBytes(folder.resolve("categories.csv")),
                Files.readAllBytes(folder.resolve("respondents.csv")));
        // The published rows have no ids: they are called after their line.
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        some.closeList(draw);
        assertThat(db.sql("select distinct chance from participation.lot where step = :step")
                        .param("step", draw.step().id())
                        .query(Integer.class)
                        .list())
                .as("of 1,000 groups")
                .containsExactly(100);
        assertThat(some.count("lot", draw)).isEqualTo(seats * 10);
        some.draw(draw);
        assertThat(some.count("lot_invitation", draw)).isEqualTo(seats);
        assertThat(click.look(draw.path()).getContentAsString()).contains("0 von " + seats + " Plätzen sind besetzt.");
    }

    @Test
    void whatIsMalformedIsNamedWithItsFileAndLine() throws Exception {
        var draw = some.listed(2);
        assertThat(handIn(draw, QUOTAS, "id,Alter\nk1,jung\nk2,mittel\n"))
                .contains("Datei respondents.csv, Zeile 3: Für „Alter: mittel“ gibt es keine Quote.");
        assertThat(handIn(draw, "category,feature,min,max\nAlter,jung,eins,2\n", "Alter\njung\n"))
                .contains("Datei categories.csv, Zeile 2: In „min“ steht keine ganze Zahl.");
        assertThat(handIn(draw, QUOTAS, "id,Alter\nk1,jung\nk1,alt\n"))
                .contains("Zeile 3: Die Kennung „k1“ kommt zweimal vor.");
        assertThat(handIn(draw, QUOTAS, "id,Geschlecht\nk1,w\n")).contains("Zeile 2: Die Spalte „Alter“ fehlt.");
        assertThat(handIn(draw, QUOTAS, "id,Alter\n")).contains("In der Liste ist niemand.");
        assertThat(some.count("lot", draw)).isZero();
    }

    @Test
    void namesAreNotTakenAndWhatNobodyAsksForIsNotKept() throws Exception {
        var draw = some.listed(2);
        assertThat(handIn(draw, QUOTAS, "id,Alter\nErika Beispiel,jung\n"))
                .contains("„Erika Beispiel“ ist keine Kennung");
        assertThat(some.handIn(draw, QUOTAS, "id,Alter,Telefon\nk1,jung,0123\nk2,alt,0456\nk3,alt,0789\n")
                        .getStatus())
                .isEqualTo(303);
        assertThat(db.sql("select features from participation.lot where step = :step order by sign limit 1")
                        .param("step", draw.step().id())
                        .query(String.class)
                        .single())
                .isEqualTo("{\"Alter\":\"jung\"}");
    }

    @Test
    void onlyHostsHandIn() throws Exception {
        var draw = some.listed(2);
        assertThat(some.handIn(draw, somebody.plain(), QUOTAS.getBytes(UTF_8), "Alter\njung\n".getBytes(UTF_8))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void hostsAskThoseOfTheirListAndWriteDownWhatTheySay() throws Exception {
        var draw = some.listed(2);
        var people = IntStream.range(0, 12)
                .mapToObj(i -> "k" + i + "," + (i % 2 == 0 ? "jung" : "alt"))
                .collect(Collectors.joining("\n", "id,Alter\n", "\n"));
        some.handIn(draw, QUOTAS, people);
        some.closeList(draw);
        some.draw(draw);
        var numbers = db.sql("select number from participation.lot_invitation where step = :step order by number")
                .param("step", draw.step().id())
                .query(Integer.class)
                .list();
        assertThat(click.send(somebody.plain(), draw.path() + "/antwort/" + numbers.getFirst(), Map.of("yes", "true"))
                        .getStatus())
                .isEqualTo(403);
        var before = noted();
        click.send(draw.host(), draw.path() + "/antwort/" + numbers.getFirst(), Map.of("yes", "false"));
        click.send(draw.host(), draw.path() + "/antwort/" + numbers.getLast(), Map.of("yes", "true"));
        assertThat(isDrawnAgain(draw))
                .as("hosts could go on until a group comes out that they like")
                .isFalse();
        assertThat(click.look(draw.path()).getContentAsString()).contains("Eine Absage hat die Leitung eingetragen.");
        assertThat(click.look(draw.home() + "/verlauf").getContentAsString())
                .contains("die Leitung eine Absage eingetragen: Nummer");
        assertThat(noted() - before).as("who wrote what down").isEqualTo(2);
        click.send(draw.host(), draw.path() + "/antwort/" + numbers.getLast(), Map.of("yes", "false"));
        assertThat(answer(draw, numbers.getLast())).as("a yes stays").isEqualTo("ACCEPTED");
        some.daysToAnswerAreOver(draw);
        waves.pass(draw.step().id());
        assertThat(isDrawnAgain(draw)).isTrue();
        some.drawAgain(draw, 2);
        assertThat(some.count("lot_invitation", draw)).isEqualTo(3);
        var sign = db.sql("select sign from participation.lot where step = :step and number = :number")
                .param("step", draw.step().id())
                .param("number", numbers.getLast())
                .query(String.class)
                .single();
        assertThat(some.html(draw.host(), draw)).contains(": " + sign);
        assertThat(click.look(draw.path()).getContentAsString()).doesNotContain(": " + sign);
    }

    @Test
    void hostsTakeNobodysYesBackNotEvenInTheDatabase() throws Exception {
        var draw = some.listed(2);
        some.handIn(draw, QUOTAS, "id,Alter\nk1,jung\nk2,alt\nk3,alt\n");
        some.closeList(draw);
        some.draw(draw);
        db.sql("update participation.lot_invitation set answer = 'ACCEPTED', noted = true where step = :step")
                .param("step", draw.step().id())
                .update();
        assertThatThrownBy(() -> db.sql(
                                "update participation.lot_invitation set answer = 'DECLINED', noted = true where step = :step")
                        .param("step", draw.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aListWithTooManyKindsOfPeopleIsNotTaken() throws Exception {
        var draw = some.listed(2);
        var quotas = IntStream.range(0, 46)
                .boxed()
                .flatMap(i -> Stream.of("A,a" + i + ",0,2", "B,b" + i + ",0,2"))
                .collect(Collectors.joining("\n", "category,feature,min,max\n", "\n"));
        var people = IntStream.range(0, 46 * 46)
                .mapToObj(i -> "k" + i + ",a" + i / 46 + ",b" + i % 46)
                .collect(Collectors.joining("\n", "id,A,B\n", "\n"));
        assertThat(handIn(draw, quotas, people)).contains("zu viele verschiedene Arten von Menschen", "2000");
        assertThat(some.count("lot", draw)).isZero();
    }

    private int noted() {
        return db.sql("select count(*) from platform.audit_entry where act = 'lot.answer_noted'")
                .query(Integer.class)
                .single();
    }

    private boolean isDrawnAgain(SomeLots.Draw draw) {
        return db.sql("""
                select exists (select from platform.job where task_instance = :instance)
                    or exists (select from participation.lot_list where step = :step and wave = 2)
                """)
                .param("instance", draw.step().id() + " 2")
                .param("step", draw.step().id())
                .query(Boolean.class)
                .single();
    }

    private String answer(SomeLots.Draw draw, int number) {
        return db.sql("select answer from participation.lot_invitation where step = :step and number = :number")
                .param("step", draw.step().id())
                .param("number", number)
                .query(String.class)
                .single();
    }

    private String handIn(SomeLots.Draw draw, String categories, String respondents) throws Exception {
        var answer = some.handIn(draw, categories, respondents);
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString();
    }
}
