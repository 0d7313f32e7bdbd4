package org.augenhoehe.methods;

import java.io.IOException;
import java.util.Locale;

import org.augenhoehe.methods.text.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever makes sentences of the results finds every key in the guide.
class TextKeysTest {

    @ParameterizedTest
    @CsvSource({"ballot, ballot, 16", "budget, budget, 15", "lottery, lottery, 2"})
    void everyTextKeyStandsInTheGuide(String folder, String beginning, int least) throws IOException {
        String guide = Guide.of(folder).text();
        var keys = Guide.keys(folder, beginning);
        assertThat(keys).hasSizeGreaterThanOrEqualTo(least);
        assertThat(keys.stream().filter(key -> !guide.contains("`" + key + "`")))
                .isEmpty();
    }

    /// Made of the name of a rule, so they stand in no source.
    @Test
    void everyRuleOfEasyLanguageStandsInTheGuideWithItsKey() throws IOException {
        String guide = Guide.of("text").text();
        for (Rule rule : Rule.values()) {
            String key = "easy." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(guide).contains("| `" + rule + "` | `" + key + "` |");
        }
    }
}
