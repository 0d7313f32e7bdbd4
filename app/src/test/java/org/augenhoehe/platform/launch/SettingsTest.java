package org.augenhoehe.platform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.augenhoehe.platform.database.CannotStart;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingsTest {
    private static final Path PAGE = Path.of("..", "docs", "operations", "settings.md");

    @Test
    void whatWasTypedCountsBeforeTheEnvironment() {
        var settings = Settings.of(Map.of(Setting.PORT, "9000"), Map.of("AUGENHOEHE_PORT", "8000"));
        assertThat(settings.port()).isEqualTo(9000);
        assertThat(Settings.of(Map.of(), Map.of("AUGENHOEHE_PORT", "8000")).port())
                .isEqualTo(8000);
        assertThat(Settings.of(Map.of(), Map.of()).port()).isEqualTo(8080);
    }

    @Test
    void aPortThatIsNoneIsNamed() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() ->
                        Settings.of(Map.of(Setting.PORT, "eighty"), Map.of()).port())
                .withMessageContaining("--port")
                .withMessageContaining("eighty");
    }

    @Test
    void thePageOfSettingsSaysWhatTheCodeSays() throws IOException {
        var now = SettingsPage.write();
        if (Boolean.getBoolean("augenhoehe.write")) {
            Files.writeString(PAGE, now);
        }
        assertThat(PAGE)
                .as("write it anew with -Daugenhoehe.write=true -Dtest=SettingsTest")
                .hasContent(now);
    }
}
