package org.augenhoehe.participation.survey.answer;

import java.time.Clock;
import java.util.List;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.places.Address;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.Located;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// Who points at a place on a map is counted with those who name the part of the town around it.
@PlatformTest
class PointedPlaceTest {
    private static final String FIELD = "frage-1";

    private final String town = "Inselstadt " + Ids.next();
    private final Page page = Mockito.mock(Page.class);

    @Autowired
    PlaceField field;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate db;

    @Autowired
    Clock clock;

    @Test
    void aPointIsCalledAsThePartOfTheTownAroundItAndStandsInTheFormAgain() {
        transaction.executeWithoutResult(any -> gazetteer.putAll(List.of(
                at("Strand", "Nordstrand", new Coordinates(58.00, 3.00)),
                at("Markt", null, new Coordinates(58.01, 3.00)))));
        var typing = new PlaceTyping(field, Gazetteer.on(db, clock));
        var near = pointed(typing, "58.00900", "3.00000");
        assertThat(near.text()).as("a part rather than the whole town").isEqualTo(town + ", Nordstrand");
        assertThat(near.latitude()).isEqualTo(58.009);
        assertThat(pointed(typing, "59.00000", "3.00000").text())
                .as("far from any")
                .isEqualTo("59.00000, 3.00000");
        var again = Form.empty();
        typing.fill(again, FIELD, pointed(typing, "59.00000", "3.00000"));
        assertThat(again.value(FIELD + "-breite")).isEqualTo("59.0");
    }

    private Given.Located pointed(PlaceTyping typing, String latitude, String longitude) {
        var form = Form.empty().with(FIELD + "-breite", latitude).with(FIELD + "-laenge", longitude);
        return typing.read(page, form, FIELD, false).orElseThrow();
    }

    private Located at(String street, String district, Coordinates coordinates) {
        return new Located("test", Ids.next(), new Address(street, "1", "99009", town), district, coordinates);
    }
}
