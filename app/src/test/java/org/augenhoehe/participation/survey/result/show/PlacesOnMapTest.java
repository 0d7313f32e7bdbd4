package org.augenhoehe.participation.survey.result.show;

import java.time.Clock;
import java.util.List;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Words;
import org.augenhoehe.participation.survey.result.count.Cuts;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.participation.survey.result.count.Row;
import org.augenhoehe.participation.survey.result.protect.Part;
import org.augenhoehe.participation.survey.result.protect.Parts;
import org.augenhoehe.places.Address;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.Located;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// On the map of a result stands what its table names, in the middle of the part of the town.
@PlatformTest
class PlacesOnMapTest {
    private final String town = "Kartenstadt " + Ids.next();

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate db;

    @Autowired
    Clock clock;

    @Test
    void namedPartsStandOnTheMapUnderTheirNumberInTheTable() {
        transaction.executeWithoutResult(any -> gazetteer.putAll(List.of(new Located(
                "test", Ids.next(), new Address("Markt", "1", "99008", town), "Mitte", new Coordinates(57.0, 2.0)))));
        var map = new PlacesOnMap(Gazetteer.on(db, clock)).of(question(), figure(List.of(0), List.of(1)));
        assertThat(map).isNotNull();
        assertThat(map.shapes()).hasSize(1);
        var drawn = map.shapes().getFirst();
        assertThat(drawn.letter()).isEqualTo("2");
        assertThat(drawn.title()).isEqualTo(town + ", Mitte: 6");
        assertThat(drawn.shape().getCoordinate().y).isEqualTo(57.0);
    }

    @Test
    void whatFewNamedIsOnNoMap() {
        assertThat(new PlacesOnMap(Gazetteer.on(db, clock)).of(question(), figure(List.of(0), List.of(0))))
                .isNull();
    }

    private Figure figure(List<Integer> one, List<Integer> other) {
        var parts = new Parts(List.of(new Part(one, 7), new Part(other, 6)), null);
        return new Figure(
                1,
                Figure.Telling.TOLD,
                13,
                13,
                List.of(new Row(0, parts)),
                List.of(),
                Cuts.NONE,
                List.of(town + ", Mitte"),
                List.of());
    }

    private static Question question() {
        return new Question(
                Ids.next(),
                1,
                1,
                QuestionKind.PLACE,
                false,
                Words.of("de", "Wo?"),
                Words.NONE,
                List.of(),
                List.of(),
                null,
                null,
                Words.NONE,
                Words.NONE,
                Words.NONE,
                false,
                null,
                false,
                false);
    }
}
