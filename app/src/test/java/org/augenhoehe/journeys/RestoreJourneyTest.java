package org.augenhoehe.journeys;

import java.nio.file.Path;

import org.augenhoehe.Launched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// An operator brings an older backup back, from the terminal; who has left since stays away.
class RestoreJourneyTest {
    private static final String PASSWORD = "ahrenfurt-macht-mit";

    @TempDir
    Path folder;

    @Test
    void whoLeftSinceTheBackupIsNotBroughtBack() throws Exception {
        var data = folder.resolve("data");
        var backup = folder.resolve("gestern.backup").toString();
        try (var platform = Launched.on(data, "--demo")) {
            platform.says("bereit");
            assertThat(Launched.command("backup", backup, "--data=" + data).exitCode())
                    .isZero();
            yusufLeaves(platform);
            platform.isSent("TERM");
        }
        var refused = Launched.command("restore", backup, "--data=" + data);
        assertThat(refused.text()).contains("nicht leer", "--replace");
        assertThat(refused.exitCode()).isNotZero();
        var restored = Launched.command("restore", backup, "--replace", "--data=" + data);
        assertThat(restored.exitCode()).as(restored.text()).isZero();
        try (var platform = Launched.on(data)) {
            platform.says("bereit");
            assertThat(comesIn("anneliese", platform)).isTrue();
            assertThat(comesIn("yusuf", platform)).isFalse();
            assertThat(Launched.command("audit", "verify", "--data=" + data).text())
                    .contains("unverändert");
            platform.isSent("TERM");
        }
    }

    private static void yusufLeaves(Launched platform) {
        try (var visit = Visit.withoutScript(platform.port())) {
            signIn(visit, "yusuf");
            visit.page.navigate("/meine-daten/loeschen");
            visit.page.locator("[name=name]").fill("Yusuf Demir");
            visit.press(visit.page.locator("form:has([name=name]) button[type=submit]"));
        }
        assertThat(comesIn("yusuf", platform)).isFalse();
    }

    private static boolean comesIn(String person, Launched platform) {
        try (var visit = Visit.withoutScript(platform.port())) {
            signIn(visit, person);
            visit.page.navigate("/mein-platz");
            return visit.page.url().endsWith("/mein-platz");
        }
    }

    private static void signIn(Visit visit, String person) {
        visit.page.navigate("/anmelden");
        visit.page.locator("[name=name]").fill(person);
        visit.page.locator("[name=password]").fill(PASSWORD);
        visit.press(visit.page.locator("form:has([name=password]) button[type=submit]"));
    }
}
