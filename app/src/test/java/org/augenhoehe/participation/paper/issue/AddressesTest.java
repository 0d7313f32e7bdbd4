package org.augenhoehe.participation.paper.issue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

/// Lists of names and addresses as programs of all kinds save them.
class AddressesTest {
    private static final String LIST = "Name;Straße\nMüller, Jörg;Hauptstraße 1\nAyşe Yılmaz;Weg 2\n";

    @Test
    void aNameIsFoundHoweverItsLettersAreWrittenAndWhicheverStandsFirst() throws Exception {
        var composed = LIST.getBytes(StandardCharsets.UTF_8);
        var apart = Normalizer.normalize(LIST, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        for (var bytes : List.of(composed, apart)) {
            var lines = read(bytes);
            assertThat(lines.getFirst().isOf("Jörg Müller")).isTrue();
            assertThat(lines.getFirst().isOf("jörg MÜLLER")).isTrue();
            assertThat(lines.getFirst().isOf("Jorg Muller")).isFalse();
            assertThat(lines.getLast().isOf("Ayşe Yılmaz")).isTrue();
        }
        assertThat(read(composed).getFirst().told()).isEqualTo("2 (Müller, Jörg)");
    }

    @Test
    void aListInTheOldWayOfWindowsLosesNoLetter() throws Exception {
        var lines = read("Jörg Müller;Hauptstraße 1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(lines.getFirst().isOf("Jörg Müller")).isTrue();
        assertThat(lines.getFirst().address()).containsExactly("Hauptstraße 1");
    }

    private static List<Addresses.Line> read(byte[] bytes) throws Exception {
        return Addresses.read(new MockMultipartFile("liste", bytes))
                .orElseThrow()
                .lines();
    }
}
