package org.augenhoehe.platform.language;

import java.io.StringReader;
import java.util.HashMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The same thing is said in one place only.
class TextFilesTest {
    private final HashMap<String, String> texts = new HashMap<>();

    @Test
    void whatTwoFilesSayIsRead() throws Exception {
        TextFiles.take(texts, "one_de", new StringReader("a=eins\nb=zwei"));
        TextFiles.take(texts, "two_de", new StringReader("c=drei"));
        assertThat(texts).hasSize(3).containsEntry("b", "zwei");
    }

    @Test
    void twoTextsForOneKeyInOneFileStopTheStart() {
        assertThatThrownBy(() -> TextFiles.take(texts, "one_de", new StringReader("a=eins\na=zwei")))
                .hasMessage("one_de has two texts for a");
    }

    @Test
    void twoFilesWithTheSameKeyStopTheStart() throws Exception {
        TextFiles.take(texts, "one_de", new StringReader("a=eins"));
        assertThatThrownBy(() -> TextFiles.take(texts, "two_de", new StringReader("a=eins")))
                .hasMessage("two_de says anew what another file says: a");
    }
}
