package org.augenhoehe.participation.lots;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.lots.SomeLots.Draw;
import org.augenhoehe.participation.lots.draw.Redraw;
import org.augenhoehe.participation.lots.draw.Redraw.Finding;
import org.augenhoehe.participation.lots.waves.WaveBook;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.ibm.icu.text.Collator;

import static org.assertj.core.api.Assertions.assertThat;

/// Who is drawn is asked, and whoever cannot come is replaced.
@PlatformTest
class DrawnPeopleTest {
    @Autowired
    SomeLots some;

    @Autowired
    WaveBook waves;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    @Test
    void hostsReadTheNamesOfThoseWhoComeWithoutTheirNumbers() throws Exception {
        var draw = some.closed(4, 8);
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
        var draw = some.closed(2, 8);
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
    void whoIsDrawnIsToldAndInPublicThereAreNumbersOnly() throws Exception {
        var draw = some.closed(2, 8);
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
        var draw = some.closed(2, 8);
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
        var draw = some.closed(2, 8);
        var before = some.file(draw);
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
        assertThat(Redraw.of(some.file(draw))).isInstanceOf(Finding.Same.class);
    }

    private List<Long> having(Draw draw) {
        return db.sql("""
                select count(*) from participation.lot_invitation i
                join participation.lot l on l.step = i.step and l.number = i.number
                cross join lateral jsonb_each_text(cast(l.features as jsonb)) f
                where i.step = :step and i.answer = 'ACCEPTED' group by f.key, f.value
                """).param("step", draw.step().id()).query(Long.class).list();
    }
}
