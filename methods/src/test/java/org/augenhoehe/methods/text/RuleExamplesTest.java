package org.augenhoehe.methods.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads the tables in `examples/`: one file per rule, one example per line.
///
/// `+ sentence | words found | argument of the suggestion` must be found, `- sentence` must not.
/// `⏎` stands for a line break.
class RuleExamplesTest {

    record Example(Rule rule, boolean found, String sentence, List<String> expected) {
        @Override
        public String toString() {
            return rule + (found ? " + " : " - ") + sentence;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(Rule.values()).flatMap(RuleExamplesTest::examples);
    }

    private static Stream<Example> examples(Rule rule) {
        String file = "examples/" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (var stream = RuleExamplesTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> {
                        String[] columns = line.substring(2).replace('⏎', '\n').split(" \\| ");
                        return new Example(
                                rule,
                                line.startsWith("+"),
                                columns[0],
                                List.of(columns).subList(1, columns.length));
                    });
        } catch (IOException missing) {
            throw new AssertionError(file, missing);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFindsWhatBreaksItAndNothingElse(Example example) {
        List<Finding> findings = EasyLanguage.check(example.sentence()).stream()
                .filter(finding -> finding.rule() == example.rule())
                .toList();
        if (!example.found()) {
            assertThat(findings).as(example.toString()).isEmpty();
            return;
        }
        assertThat(findings)
                .extracting(Finding::words)
                .contains(example.expected().getFirst());
        if (example.expected().size() > 1) {
            assertThat(findings)
                    .anySatisfy(finding -> assertThat(finding.suggestion().arguments())
                            .contains(example.expected().get(1)));
        }
    }
}
