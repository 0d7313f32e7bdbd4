package org.augenhoehe.methods.budget;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Each time one thing of a good file is spoilt.
class FlawedFileTest {
    private static final String GOOD = """
            META
            key;value
            budget;100
            vote_type;scoring
            PROJECTS
            project_id;cost
            tree;60
            lamp;50
            VOTES
            voter_id;vote;points
            ada;tree,lamp;1,0.5
            bob;lamp;2
            """;

    @Test
    void theGoodFileIsRead() throws IOException {
        var file = read(GOOD);
        assertThat(file.election().budget()).isEqualTo(Fraction.of(100));
        assertThat(file.election().ballots().getFirst().points()).containsExactly(Fraction.ONE, Fraction.of(1, 2));
        assertThat(file.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            META                | HEAD                 | 1  | expected META
            key;value           | name;value           | 2  | no column key in META
            budget;100          | budget;much          | 0  | budget is no number
            budget;100          | budget;-100          | 0  | budget is below zero
            vote_type;scoring   | vote_type;shouting   | 11 | unknown vote_type "shouting"
            vote_type;scoring   | vote_type;choose-1   | 11 | 2 projects where one
            project_id;cost     | project_id;price     | 6  | no column cost in PROJECTS
            tree;60             | tree;-60             | 7  | cost is below zero
            tree;60             | tree;NaN             | 7  | cost is no number
            tree;60             | tree;1e9             | 7  | cost is no number
            tree;60             | tree;9999999999999999999999 | 7 | TooLarge
            tree;60             | tree                 | 7  | no cost
            tree;60             | tree;60;70           | 7  | 3 fields where the header has 2
            lamp;50             | tree;50              | 8  | already stands in line 7
            ada;tree,lamp;1,0.5 | ada;tree,pool;1,0.5  | 11 | unknown project pool
            ada;tree,lamp;1,0.5 | ada;tree,lamp;1      | 11 | 2 projects and 1 points
            ada;tree,lamp;1,0.5 | ada;tree,lamp;1,NaN  | 11 | points is no number
            ada;tree,lamp;1,0.5 | ada;tree,lamp;1,-1   | 11 | points is below zero
            bob;lamp;2          | ada;lamp;2           | 12 | already stands in line 11
            bob;lamp;2          | ;lamp;2              | 12 | no voter_id
            bob;lamp;2          | META                 | 12 | a second section META
            VOTES               | BALLOTS              | 9  | no cost
            """)
    void whatIsMalformedIsNamedWithFileAndLine(String part, String spoilt, long line, String why) {
        assertThatThrownBy(() -> read(GOOD.replaceFirst(part, spoilt)))
                .isInstanceOfSatisfying(FlawedFile.class, flawed -> {
                    assertThat(flawed.file()).isEqualTo("spoilt.pb");
                    assertThat(flawed.line()).isEqualTo(line);
                })
                .hasMessageStartingWith("spoilt.pb:" + line + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void aFileWithoutVotesIsNoElection() {
        assertThatThrownBy(() -> read(GOOD.substring(0, GOOD.indexOf("VOTES"))))
                .hasMessageContaining("no section VOTES");
        assertThatThrownBy(() -> read("")).isInstanceOf(FlawedFile.class);
    }

    @Test
    void theFaultAndWhatItNamesCanBeSaidInOtherWords() {
        assertThatThrownBy(() -> read(GOOD.replace("ada;tree,lamp;1,0.5", "ada;tree,pool;1,0.5")))
                .isInstanceOfSatisfying(FlawedFile.class, flawed -> {
                    assertThat(flawed.fault()).isEqualTo(FlawedFile.Fault.UNKNOWN_PROJECT);
                    assertThat(flawed.said()).containsExactly("ada", "pool");
                });
    }

    @Test
    void anotherEncodingIsAskedFor() {
        var latin = GOOD.replace("bob", "böb").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(
                        () -> PabulibReader.read(new ByteArrayInputStream(latin), StandardCharsets.UTF_8, "spoilt.pb"))
                .isInstanceOf(FlawedFile.class)
                .hasMessageContaining("name the encoding");
    }

    @Test
    void aProjectNamedTwiceLeavesARemark() throws IOException {
        var file = read(GOOD.replace("ada;tree,lamp;1,0.5", "ada;tree,tree;1,0.5"));
        assertThat(file.election().ballots().getFirst().projects()).containsExactly("tree");
        assertThat(file.remarks())
                .singleElement()
                .asString()
                .startsWith("spoilt.pb:11: ")
                .contains("twice");
    }

    private static Pabulib read(String text) throws IOException {
        return PabulibReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, "spoilt.pb");
    }
}
