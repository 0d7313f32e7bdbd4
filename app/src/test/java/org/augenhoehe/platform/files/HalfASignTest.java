package org.augenhoehe.platform.files;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Words that were cut off within a sign break no PDF.
class HalfASignTest {
    @Test
    void halfASignGoesAndAWholeOneStays() {
        assertThat(ReadablePdf.safe("Hof \uD83C")).isEqualTo("Hof ");
        assertThat(ReadablePdf.safe("Hof 🌳 <b>")).isEqualTo("Hof 🌳 &#60;b&#62;");
        assertThat(ReadablePdf.safe("a\u0001b\uFFFEc")).isEqualTo("abc");
    }
}
