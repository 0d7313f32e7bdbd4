package org.augenhoehe.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.thread.Told.State;
import org.augenhoehe.thread.Told.Station;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StrandTest {
    private final List<Walk.Step> steps = new ArrayList<>();

    @Test
    void aThreadThatPartsIsToldWayByWay() {
        var start = begin("Stufe");
        var ramp = step(start, "Rampe");
        var bell = step(start, "Klingel");
        step(ramp, "Zusage");
        var strand = told();
        assertThat(titles(strand)).containsExactly("Stufe");
        assertThat(strand.branches())
                .extracting(StrandTest::titles)
                .containsExactly(List.of("Rampe", "Zusage"), List.of("Klingel"));
        assertThat(strand.count()).isEqualTo(4);
        assertThat(bell).isNotNull();
    }

    @Test
    void whatTwoWaysLeadToIsToldOnce() {
        var start = begin("Stufe");
        var ramp = step(start, "Rampe");
        var bell = step(start, "Klingel");
        var decision = step(ramp, "Beschluss");
        again(bell, decision, "Beschluss");
        var strand = told();
        assertThat(strand.branches().get(1).stages().getLast().again()).isTrue();
        assertThat(strand.count()).isEqualTo(4);
    }

    @Test
    void twoConnectionsOfTheSameTwoAreOne() {
        var start = begin("Stufe");
        var ramp = step(start, "Rampe");
        again(start, ramp, "Rampe");
        assertThat(told().branches()).isEmpty();
    }

    @Test
    void thePictureIsAsWideAsAPhoneHoweverOftenTheThreadParts() {
        var told = new Told(List.of(station("ganz unten")), List.of(), 1);
        for (int i = 0; i < 20; i++) {
            told = new Told(
                    List.of(station("Rind·fleisch·etikettierungs·überwachung".repeat(9))), List.of(told, told), 1);
            if (i > 5) {
                told = new Told(told.stations(), told.branches().subList(0, 1), 1);
            }
        }
        var drawing = Drawing.of(told);
        assertThat(drawing.rows()).allSatisfy(row -> {
            assertThat(row.textX()).isLessThan(Drawing.WIDTH / 2);
            assertThat(row.title()).hasSizeLessThanOrEqualTo(4);
            assertThat(row.title())
                    .allSatisfy(line -> assertThat(line.length() * 7.5).isLessThan(Drawing.WIDTH - row.textX() + 15));
        });
        assertThat(drawing.height()).isGreaterThan(drawing.rows().getLast().y());
    }

    @Test
    void theLineLeadsFromKnotToKnot() {
        var told = new Told(List.of(station("eins"), station("zwei")), List.of(), 2);
        var rows = Drawing.of(told).rows();
        assertThat(rows.getFirst().path()).isEmpty();
        assertThat(rows.getLast().path())
                .isEqualTo("M12 " + (rows.getFirst().y() + 7) + "V"
                        + (rows.getLast().y() - 7));
    }

    @Test
    void wordsAreBrokenBetweenWordsAndOnlyWhenTheyMustWithin() {
        assertThat(Wrapping.wrap("Rampe am Hofeingang, gebaut mit der Werkstatt", 20))
                .containsExactly("Rampe am Hofeingang,", "gebaut mit der", "Werkstatt");
        assertThat(Wrapping.wrap("Donaudampfschifffahrt", 10)).containsExactly("Donaudamp-", "fschifffa-", "hrt");
    }

    private UUID begin(String title) {
        return again(null, UUID.randomUUID(), title);
    }

    private UUID step(UUID from, String title) {
        return again(from, UUID.randomUUID(), title);
    }

    private UUID again(UUID from, UUID to, String title) {
        var knot = new Knot(to, "need", title, "/faden/" + to, null, false);
        steps.add(new Walk.Step(knot, from, from == null ? null : Leading.DRAWN_FROM));
        return to;
    }

    private Strand told() {
        return Strand.of(new Walk(steps, false));
    }

    private static List<String> titles(Strand strand) {
        return strand.stages().stream().map(stage -> stage.knot().title()).toList();
    }

    private static Station station(String title) {
        return new Station("Bedarf", title, null, State.DONE);
    }
}
