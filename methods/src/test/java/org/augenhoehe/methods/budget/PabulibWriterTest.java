package org.augenhoehe.methods.budget;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PabulibWriterTest {
    @Test
    void whatWasReadIsWrittenAsItWas() throws IOException {
        try (var in = PabulibWriterTest.class.getResourceAsStream("lindenhof.pb")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(written(read(text))).isEqualTo(text);
        }
    }

    @Test
    void pointsPartsAndSignsOfTheFormatItselfComeBack() throws IOException {
        var text = """
                META
                key;value
                description;Points
                num_projects;2
                num_votes;1
                budget;100.5
                vote_type;scoring
                PROJECTS
                project_id;cost;name
                lamp;12.25;"A lamp; and a ""bench\"""
                pond;80;A pond
                VOTES
                voter_id;vote;points
                ada;lamp,pond;2,0.5
                """;
        assertThat(written(read(text))).isEqualTo(text);
    }

    @Test
    void whatNoDecimalNumberCanSayIsNotWritten() {
        var election = new Election(
                Fraction.of(1),
                BallotKind.APPROVAL,
                0,
                List.of(new Project("lamp", Fraction.of(1, 3), "A lamp", Map.of())),
                List.of());
        var file =
                new Pabulib(Map.of(), List.of("project_id", "cost"), List.of("voter_id", "vote"), election, List.of());
        assertThatThrownBy(() -> written(file)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aFullDiskIsSaidAsItIs() throws IOException {
        try (var in = PabulibWriterTest.class.getResourceAsStream("lindenhof.pb")) {
            var file = PabulibReader.read(in, StandardCharsets.UTF_8, "lindenhof.pb");
            assertThatThrownBy(() -> PabulibWriter.write(file, new Full()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("full");
        }
    }

    static List<List<Object>> rules() {
        return List.of(
                List.of("greedy", "", Optional.of(Greedy.plain())),
                List.of("greedy-threshold", "5", Optional.of(Greedy.plain().with(Fraction.of(5)))),
                List.of("greedy-exclusive", "five", Optional.of(Greedy.plain())),
                List.of("greedy-no-skip", "3", Optional.of(Greedy.noSkip().with(Fraction.of(3)))),
                List.of("equalshares", "", Optional.of(EqualShares.of(Utility.COST, Completion.NONE))),
                List.of("equalshares/add1", "", Optional.of(EqualShares.add1())),
                List.of("equalshares/add1u", "", Optional.of(EqualShares.of(Utility.COST, Completion.ADD1U))),
                List.of(
                        "equalshares/add1-comparison",
                        "",
                        Optional.of(EqualShares.add1().comparing())),
                List.of("poznan", "", Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleIsTheOneThatTheFileNames(List<Object> row) throws IOException {
        var meta = new LinkedHashMap<String, String>();
        meta.put("rule", (String) row.get(0));
        meta.put("min_project_score_threshold", (String) row.get(1));
        var election = Election.approval(10, List.of(Project.of("lamp", 5)), List.of());
        var file = new Pabulib(meta, List.of("project_id", "selected"), List.of("voter_id"), election, List.of());
        assertThat(file.rule()).isEqualTo(row.get(2));
        assertThat(file.hasResult()).isTrue();
        assertThat(new Pabulib(meta, List.of("project_id"), List.of("voter_id"), election, List.of()).hasResult())
                .isFalse();
    }

    private static Pabulib read(String text) throws IOException {
        return PabulibReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, "test.pb");
    }

    private static String written(Pabulib file) throws IOException {
        var out = new StringWriter();
        PabulibWriter.write(file, out);
        return out.toString();
    }

    private static final class Full extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("full");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("full");
        }

        @Override
        public void close() {}
    }
}
