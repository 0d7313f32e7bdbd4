package org.augenhoehe.atlas.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.collection.FieldKind;
import org.augenhoehe.atlas.entry.Category;
import org.augenhoehe.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a line of a table says, and why it cannot be taken.
class RowReadingTest {
    private static final Envelope TOWN = new Envelope(9.5, 9.9, 52.2, 52.5);

    private final List<StagedRow> taken = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final CollectionField steps =
            new CollectionField(UUID.randomUUID(), UUID.randomUUID(), 1, "Stufen", FieldKind.YES_NO, List.of(), true);

    @Test
    void swappedCoordinatesAreToldAsSuch() {
        read(List.of(), Map.of("titel", "Bank", "breite", "9,73", "laenge", "52,37"));
        assertThat(taken).isEmpty();
        assertThat(refused).singleElement().satisfies(line -> {
            assertThat(line.trouble()).isEqualTo(ImportTrouble.BAD_SHAPE);
            assertThat(line.detail()).isEqualTo("places.flaw.swapped");
        });
    }

    @Test
    void aDecimalCommaAYesInAnotherLanguageAndAnUnknownCategoryAreUnderstood() {
        read(
                List.of(steps),
                Map.of("name", "Bank", "lat", "52,37", "lon", "9,73", "stufen", "Yes", "category", "sonstwas"));
        assertThat(taken).singleElement().satisfies(row -> {
            assertThat(row.shape()).contains("[9.73,52.37]");
            assertThat(row.category()).isEqualTo(Category.OTHER);
            assertThat(row.fields()).containsEntry(steps.id(), "ja");
        });
    }

    @Test
    void aNeededFieldThatIsMissingOrWrongIsNamed() {
        read(List.of(steps), Map.of("titel", "Bank", "breite", "52.37", "laenge", "9.73"));
        read(List.of(steps), Map.of("titel", "Bank", "breite", "52.37", "laenge", "9.73", "stufen", "viele"));
        read(List.of(), Map.of("titel", "Bank", "breite", "NaN", "laenge", "9.73"));
        read(List.of(), Map.of("titel", "Bank"));
        assertThat(refused)
                .extracting(RefusedLine::trouble)
                .containsExactly(
                        ImportTrouble.FIELD_MISSING,
                        ImportTrouble.FIELD_WRONG,
                        ImportTrouble.BAD_SHAPE,
                        ImportTrouble.NO_PLACE);
    }

    @Test
    void aTableWithoutNamesOrPlacesIsRefusedAsAWhole() {
        assertThatThrownBy(() -> reading(List.of()).header(List.of("breite", "laenge")))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> reading(List.of()).header(List.of("titel", "farbe")))
                .isInstanceOf(Unreadable.class);
        assertThat(reading(List.of(steps)).header(List.of("titel", "lat", "lon", "stufen", "farbe")))
                .containsExactly("farbe");
    }

    private void read(List<CollectionField> fields, Map<String, String> words) {
        reading(fields).read(new ReadRow(2, words, null, true));
    }

    private RowReading reading(List<CollectionField> fields) {
        return new RowReading(
                fields, Gazetteer.on(new JdbcTemplate(), Clock.systemUTC()), TOWN, taken::add, refused::add);
    }
}
