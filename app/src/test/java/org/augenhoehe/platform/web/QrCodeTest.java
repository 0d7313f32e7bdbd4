package org.augenhoehe.platform.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QrCodeTest {
    @Test
    void leavesAQuietBorderOfFourModulesForTheCamera() {
        var code = QrCode.of("https://example.org");
        assertThat(code.path()).startsWith("M4 4h1v1h-1z").doesNotContain("M3 ").doesNotContain(" 3h");
        assertThat((code.size() - 8 - 17) % 4).isZero();
    }
}
