package org.augenhoehe.atlas.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Tables that several people put together: every line may be written otherwise.
class LinesTest {
    @Test
    void everyLineIsReadInItsOwnEncoding() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write("\uFEFFTür\n".getBytes(StandardCharsets.UTF_8));
        file.write("Größe\n".getBytes(Charset.forName("windows-1252")));
        file.write("Süd".getBytes(StandardCharsets.UTF_8));
        var lines = new Lines(new ByteArrayInputStream(file.toByteArray()));
        var text = new StringWriter();
        lines.transferTo(text);
        assertThat(text).hasToString("Tür\nGröße\nSüd");
        assertThat(lines.other()).isEqualTo(1);
    }

    @Test
    void whateverSeparatesTheFieldsIsFound() throws IOException {
        for (var separator : List.of(";", ",", "\t", "|")) {
            var rows = new ArrayList<ReadRow>();
            var table = String.join(separator, "titel", "breite", "laenge") + "\n"
                    + String.join(separator, "\"Bank\nam Weg\"", "52.1", "9.1") + "\n\n"
                    + String.join(separator, "Zu kurz", "52.2") + "\n";
            CsvRows.read(in(table), names -> assertThat(names).containsExactly("titel", "breite", "laenge"), rows::add);
            assertThat(rows).extracting(ReadRow::line).containsExactly(2L, 5L);
            assertThat(rows).extracting(ReadRow::complete).containsExactly(true, false);
            assertThat(rows.getFirst().words()).containsEntry("titel", "Bank\nam Weg");
        }
    }

    @Test
    void aLineThatNeverEndsIsNoText() {
        assertThatThrownBy(() -> CsvRows.read(endless(), names -> {}, row -> {}))
                .isInstanceOf(Unreadable.class);
    }

    /// More than anybody has memory for; read to its end it would take for ever.
    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                java.util.Arrays.fill(into, offset, offset + length, (byte) 'a');
                return length;
            }
        };
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
