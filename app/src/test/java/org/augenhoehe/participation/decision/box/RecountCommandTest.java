package org.augenhoehe.participation.decision.box;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.augenhoehe.Launched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// `./augenhoehe recount FILE`, as people type it.
class RecountCommandTest {
    @TempDir
    Path folder;

    @Test
    void theBoxIsCountedAgainWithoutAPlatform() throws Exception {
        var file = Files.writeString(folder.resolve("urne.txt"), BoxTest.box(), StandardCharsets.UTF_8);
        var said = Launched.command("recount", file.toString());
        assertThat(said.text()).contains("Nachgezählt: Das Ergebnis stimmt.", "1: Antwort 1");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void anOlderBoxWithoutSomeOfItsWordsIsCountedAndTheTerminalSaysWhatCannotBeChecked() throws Exception {
        var text = BoxFile.of(BoxTest.box(), List.of(), List.of("1"));
        var file = Files.writeString(folder.resolve("urne.txt"), text, StandardCharsets.UTF_8);
        var said = Launched.command("recount", file.toString());
        assertThat(said.text())
                .contains(
                        "Nachgezählt: Das Ergebnis stimmt.",
                        "In der ersten Zeile sind Worte ausgeblendet.",
                        "1: (Worte ausgeblendet)");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void aTamperedBoxIsNamed() throws Exception {
        var text = BoxTest.box().replace("[\"1\"]", "[\"2\"]");
        var file = Files.writeString(folder.resolve("urne.txt"), text, StandardCharsets.UTF_8);
        var said = Launched.command("recount", file.toString());
        assertThat(said.text()).contains("Verändert: Zeile 2 passt nicht zu ihrem Siegel.");
        assertThat(said.exitCode()).isEqualTo(1);
    }

    @Test
    void anotherSealThanInTheHistoryIsNamed() throws Exception {
        var file = Files.writeString(folder.resolve("urne.txt"), BoxTest.box(), StandardCharsets.UTF_8);
        var said = Launched.command("recount", file.toString(), "--seal", "0".repeat(64));
        assertThat(said.text()).contains("Das Siegel ist ein anderes als das im Verlauf.");
        assertThat(said.exitCode()).isEqualTo(1);
    }
}
