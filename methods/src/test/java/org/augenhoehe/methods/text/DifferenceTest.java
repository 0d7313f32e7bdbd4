package org.augenhoehe.methods.text;

import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.methods.text.Difference.Kind;
import org.augenhoehe.methods.text.Difference.Part;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

/// People see which words are new and which are gone, and nothing else.
class DifferenceTest {
    @Test
    void aWordThatChangesIsGoneAndNewAndTheOthersStay() {
        assertThat(Difference.between("Ab 22 Uhr ist Ruhe.", "Ab 21 Uhr ist Ruhe."))
                .containsExactly(
                        new Part(Kind.SAME, "Ab "),
                        new Part(Kind.GONE, "22"),
                        new Part(Kind.NEW, "21"),
                        new Part(Kind.SAME, " Uhr ist Ruhe."));
    }

    @Test
    void wordsThatChangeSideBySideStandTogether() {
        assertThat(Difference.between("Das Haus ist laut.", "Das ganze Dorf ist laut."))
                .containsExactly(
                        new Part(Kind.SAME, "Das "),
                        new Part(Kind.GONE, "Haus"),
                        new Part(Kind.NEW, "ganze Dorf"),
                        new Part(Kind.SAME, " ist laut."));
    }

    @Test
    void theSameTextHasNoDifferenceAndAnEmptyOneIsAllNew() {
        assertThat(Difference.between("Gleich", "Gleich")).containsExactly(new Part(Kind.SAME, "Gleich"));
        assertThat(Difference.between("", "Neu")).containsExactly(new Part(Kind.NEW, "Neu"));
        assertThat(Difference.between("Weg", "")).containsExactly(new Part(Kind.GONE, "Weg"));
        assertThat(Difference.between("", "")).isEmpty();
    }

    @Property(tries = 400)
    void bothTextsCanBePutTogetherAgain(
            @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 60) String after) {
        var parts = Difference.between(before, after);
        assertThat(text(parts, Kind.NEW)).isEqualTo(before);
        assertThat(text(parts, Kind.GONE)).isEqualTo(after);
    }

    private static String text(List<Part> parts, Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
