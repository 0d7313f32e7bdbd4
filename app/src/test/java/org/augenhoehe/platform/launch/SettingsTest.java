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
    void what_was_typed_counts_before_the_environment() {
        var settings = Settings.of(Map.of(Setting.PORT, "9000"), Map.of("AUGENHOEHE_PORT", "8000"));
        assertThat(settings.port()).isEqualTo(9000);
        assertThat(Settings.of(Map.of(), Map.of("AUGENHOEHE_PORT", "8000")).port())
                .isEqualTo(8000);
        assertThat(Settings.of(Map.of(), Map.of()).port()).isEqualTo(8080);
    }

    @Test
    void a_port_that_is_none_is_named() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() ->
                        Settings.of(Map.of(Setting.PORT, "eighty"), Map.of()).port())
                .withMessageContaining("--port")
                .withMessageContaining("eighty");
    }

    @Test
    void the_page_of_settings_says_what_the_code_says() throws IOException {
        var now = SettingsPage.write();
        if (Boolean.getBoolean("augenhoehe.write")) {
            Files.writeString(PAGE, now);
        }
        assertThat(PAGE)
                .as("write it anew with -Daugenhoehe.write=true -Dtest=SettingsTest")
                .hasContent(now);
    }
}
