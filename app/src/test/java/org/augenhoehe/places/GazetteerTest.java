package org.augenhoehe.places;

import java.util.List;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.web.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// The gazetteer, made from four addresses in a town that no other test knows, and the form field that uses it.
@PlatformTest
class GazetteerTest {
    @Autowired
    Gazetteer gazetteer;

    @Autowired
    LocatedStore store;

    @Autowired
    PlaceField field;

    @Autowired
    TransactionTemplate transaction;

    private final String town = "Probstadt " + Ids.next();

    @BeforeEach
    void fourAddresses() {
        transaction.executeWithoutResult(any -> gazetteer.putAll(List.of(
                at("Lindenweg", "1", "99001", "Nordend", new Coordinates(50.0, 8.0)),
                at("Lindenweg", "9", "99001", "Nordend", new Coordinates(50.2, 8.0)),
                at("Markt", "2", "99002", null, new Coordinates(51.0, 9.0)),
                at("Hafen", "4", "99002", "Hafen", null))));
    }

    @Test
    void townsAndTheirPartsAreListedWithTheirMiddle() {
        assertThat(store.listDistricts())
                .filteredOn(district -> district.town().equals(town))
                .extracting(District::label)
                .containsExactlyInAnyOrder(town, "Nordend", "Hafen");
        var north = store.listDistricts().stream()
                .filter(district ->
                        district.town().equals(town) && district.name().equals("Nordend"))
                .findFirst()
                .orElseThrow();
        assertThat(north.centre()).hasToString("50.10000, 8.00000");
    }

    @Test
    void anAddressIsFoundAsExactlyAsItIsKnown() {
        assertThat(find("Lindenweg", "9", "99001")).hasToString("50.20000, 8.00000");
        assertThat(find("lindenweg", "5", "99001")).hasToString("50.10000, 8.00000");
        assertThat(find("Unbekannt", "5", "99002")).hasToString("51.00000, 9.00000");
        assertThat(gazetteer.find(new Address("Lindenweg", "9", "", "Nirgendwo " + Ids.next())))
                .isEmpty();
    }

    @Test
    void whatIsTakenAwayIsForgotten() {
        var gone = at("Kurz", "1", "99003", "Weg", null);
        transaction.executeWithoutResult(any -> gazetteer.putAll(List.of(gone)));
        transaction.executeWithoutResult(any -> gazetteer.removeAll("probe", List.of(gone.id())));
        assertThat(store.listDistricts()).extracting(District::name).doesNotContain("Weg");
    }

    @Test
    void theExacterAnswerCounts() {
        var form = Form.empty().with("ort", "Markt 2, 99002 " + town);
        assertThat(field.chosen(form, "ort"))
                .isInstanceOf(ChosenPlace.AtAddress.class)
                .extracting(place -> place.point().orElseThrow().toString())
                .isEqualTo("51.00000, 9.00000");
        form.with("ort-breite", "48.5").with("ort-laenge", "7.5");
        assertThat(field.chosen(form, "ort")).isEqualTo(new ChosenPlace.AtCoordinates(new Coordinates(48.5, 7.5)));
    }

    @Test
    void whatMakesNoSenseIsUnclear() {
        assertThat(field.chosen(Form.empty(), "ort")).isEqualTo(new ChosenPlace.Nowhere());
        for (var form : List.of(
                Form.empty().with("ort-breite", "200").with("ort-laenge", "7"),
                Form.empty().with("ort-breite", "50"),
                Form.empty().with("ort-liste", "Atlantis|"),
                Form.empty().with("ort", ","),
                Form.empty().with("ort", "x".repeat(500)))) {
            assertThat(field.chosen(form, "ort")).isEqualTo(new ChosenPlace.Unclear());
        }
    }

    private Coordinates find(String street, String number, String postcode) {
        return gazetteer.find(new Address(street, number, postcode, town)).orElseThrow();
    }

    private Located at(String street, String number, String postcode, String district, Coordinates coordinates) {
        return new Located("probe", Ids.next(), new Address(street, number, postcode, town), district, coordinates);
    }
}
