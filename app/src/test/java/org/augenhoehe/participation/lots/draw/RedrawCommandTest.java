package org.augenhoehe.participation.lots.draw;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.participation.lots.draw.Redraw.Finding;
import org.augenhoehe.participation.lots.pool.Lot;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// Anybody draws again on their own machine, and is told in plain words.
class RedrawCommandTest {
    private static final PublicSeed SEED = new PublicSeed("0123456789abcdef0123456789abcdef");
    private static final List<String> GROUPS = List.of("1 2", "2 3", "1 3");

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @Test
    void whatIsRightIsConfirmedWithItsNumbers() {
        var number = Groups.read(String.join("\n", GROUPS))
                .drawn(PublicSeed.together(List.of(SEED.text(), "4 2 6")), "panel");
        assertThat(say(file(number))).isZero();
        assertThat(terminal.toString(UTF_8))
                .contains("Im Topf: 3 Menschen. Plätze: 2.", "1. Ziehung: " + GROUPS.get(number), "Alles stimmt");
    }

    @Test
    void anotherGroupIsRefused() {
        var number = Groups.read(String.join("\n", GROUPS))
                .drawn(PublicSeed.together(List.of(SEED.text(), "4 2 6")), "panel");
        assertThat(say(file((number + 1) % 3))).isOne();
        assertThat(terminal.toString(UTF_8)).contains("Das stimmt nicht: Liste 1: gezogen ist Gruppe");
    }

    @Test
    void whatIsNoSuchFileIsSaid() {
        assertThat(new RedrawCommand().say(Redraw.of("urne"), new PrintStream(terminal, true, UTF_8)))
                .isOne();
        assertThat(terminal.toString(UTF_8)).contains("unlesbar");
    }

    private int say(PublicFile file) {
        Finding finding = Redraw.of(file);
        return new RedrawCommand().say(finding, new PrintStream(terminal, true, UTF_8));
    }

    private static PublicFile file(int number) {
        var lots = List.of("a", "b", "c");
        return new PublicFile(
                "Wer sitzt im Rat?",
                2,
                3,
                false,
                List.of(),
                List.of(),
                3,
                SEED.commitment().fingerprint(),
                "Drei Würfel",
                "2026-12-01",
                SEED.text(),
                "4 2 6",
                Lot.fingerprint(String.join("\n", lots)),
                lots,
                List.of(new PublicFile.Wave(
                        1, "panel", 2, false, Groups.fingerprint(String.join("\n", GROUPS)), number, GROUPS)));
    }
}
