package org.augenhoehe.platform.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/// A text is read in the encoding in which it was written; a file in several of them names its line.
class TextFileTest {
    private static final String TEXT = "titel;ort\nBänke größer;Straße\nLöwe;Mühle\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void withoutAMark(String charset) {
        assertThat(TextFile.of(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(new TextFile.Read(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void withItsMark(String charset) {
        assertThat(TextFile.of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(new TextFile.Read(TEXT));
    }

    @Test
    void theFirstLineThatIsWrittenOtherwiseIsNamed() {
        assertThat(TextFile.of(joined("titel\nBänke\n", "Löwe\n"))).isEqualTo(new TextFile.Mixed(3));
        assertThat(TextFile.of(joined("\uFEFFtitel\nBank\n", "Löwe\n"))).isEqualTo(new TextFile.Mixed(3));
        var turned = new ByteArrayOutputStream();
        turned.writeBytes("titel\nLöwe\n".getBytes(Charset.forName("windows-1252")));
        turned.writeBytes("Bänke\n".getBytes(StandardCharsets.UTF_8));
        assertThat(TextFile.of(turned.toByteArray())).isEqualTo(new TextFile.Mixed(3));
    }

    @Test
    void alsoWithinOneLine() {
        assertThat(TextFile.of(joined("titel\nBänke;", "Löwe\n"))).isEqualTo(new TextFile.Mixed(2));
    }

    @Test
    void aPictureIsNoText() {
        assertThat(TextFile.of(new byte[] {'P', 'N', 'G', '\n', 0, 0, 1, 2, 9})).isEqualTo(new TextFile.NoText(2));
        assertThat(TextFile.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 1})).isInstanceOf(TextFile.NoText.class);
    }

    @Test
    void nothingIsAnEmptyText() {
        assertThat(TextFile.of(new byte[0])).isEqualTo(new TextFile.Read(""));
    }

    @Property
    void anyBytesGetAnAnswer(@ForAll byte[] bytes) {
        assertThat(TextFile.of(bytes)).isNotNull();
    }

    private static byte[] joined(String utf8, String old) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(utf8.getBytes(StandardCharsets.UTF_8));
        both.writeBytes(old.getBytes(Charset.forName("windows-1252")));
        return both.toByteArray();
    }

    @Test
    void aZeroIsNoText() {
        assertThat(TextFile.of("ab\0".getBytes(StandardCharsets.UTF_16))).isEqualTo(new TextFile.NoText(0));
    }
}
