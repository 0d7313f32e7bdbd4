package org.augenhoehe.methods.chance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.augenhoehe.methods.Guide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// What `docs/methods/chance.md` tells, in Java and in Python.
class GuideTest {
    private static final List<String> SPEAKERS = List.of("Ada", "Bo", "Cem", "Dana", "Emil");

    @Test
    void theDrawsAreAsTold() throws IOException {
        String guide = Guide.of("chance").text();
        var seed = new PublicSeed(first("PublicSeed\\(\"(.*)\"\\)", guide));
        var promised = new Commitment(first("Commitment\\(\"(.*)\"\\)", guide));

        assertThat(promised.isFor(seed)).isTrue();
        assertThat(guide)
                .contains("below(1000);                                             // "
                        + seed.draws("panel").below(1000))
                .contains("// " + seed.draws("speakers").shuffle(SPEAKERS));
    }

    @Test
    void whoeverHasPythonFindsTheSame(@TempDir Path folder) throws IOException, InterruptedException {
        Guide guide = Guide.of("chance");
        Path check = Files.writeString(folder.resolve("check.py"), guide.code("python"));
        Process python;
        try {
            python = new ProcessBuilder("python3", check.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            Assumptions.abort("needs python3");
            return;
        }
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(printed).isZero();

        var seed = new PublicSeed(first("PublicSeed\\(\"(.*)\"\\)", guide.text()));
        int panel = seed.draws("panel").below(1000);
        String order = String.join(" ", seed.draws("speakers").shuffle(SPEAKERS));
        assertThat(printed).isEqualToIgnoringNewLines("True\n" + panel + "\n" + order + "\n");
        assertThat(guide.text()).contains("prints `True`, `" + panel + "` and `" + order + "`");
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
