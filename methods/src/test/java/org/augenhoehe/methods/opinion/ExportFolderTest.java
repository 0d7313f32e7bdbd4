package org.augenhoehe.methods.opinion;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExportFolderTest {
    private static final String COMMENTS = "comment-id,moderated,comment-body\n1,1,\"Bäume, mehr\"\n2,-1,Kauft!\n";
    private static final String VOTES = "timestamp,comment-id,voter-id,vote\n";

    @TempDir
    private Path folder;

    static ExportFolder stationSquare() {
        try {
            return new ExportFolder(Path.of(ExportFolderTest.class
                            .getResource("station-square/votes.csv")
                            .toURI())
                    .getParent());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void theSquareAtTheStationHasTwoGroups() throws IOException {
        var export = stationSquare();
        var found = (Outcome.GroupsFound) Opinions.in(export.conversation(), Settings.standard());
        var published = export.publishedGroups();
        assertThat(published).hasSize(46);
        assertThat(found.groups()).hasSize(2);
        List<Membership> compared = found.memberships().stream()
                .filter(each -> published.containsKey(each.position().person()))
                .toList();
        assertThat(AdjustedRand.between(
                        compared.stream().mapToInt(Membership::group).toArray(),
                        compared.stream()
                                .mapToInt(each -> Integer.parseInt(
                                        published.get(each.position().person())))
                                .toArray()))
                .isGreaterThan(0.8);
        assertThat(Uniting.in(export.conversation(), found.groups()))
                .extracting(each -> text(export, each.statement()))
                .contains("Auf dem Platz sollen mehr Bäume stehen.");
    }

    private static String text(ExportFolder folder, String statement) {
        try {
            return folder.conversation().statement(statement).text();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private ExportFolder write(String comments, String votes) throws IOException {
        Files.writeString(folder.resolve("comments.csv"), comments);
        Files.writeString(folder.resolve("votes.csv"), votes);
        return new ExportFolder(folder);
    }

    @Test
    void theLastVoteCountsWhereverItStands() throws IOException {
        var conversation = write(COMMENTS, VOTES + "9,1,Ada,1\n5,1,Ada,-1\n5,1,Bo,1\n5,1,Bo,0\n4,2,Bo,1\n")
                .conversation();
        assertThat(conversation.votesOf("Ada")).containsEntry("1", Stance.AGREE);
        assertThat(conversation.votesOf("Bo")).containsOnlyKeys("1").containsEntry("1", Stance.PASS);
        assertThat(conversation.statement("1").text()).isEqualTo("Bäume, mehr");
        assertThat(conversation.statement("2").moderation()).isEqualTo(Statement.Moderation.REMOVED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5,1,Ada,2       | votes.csv, line 3: A vote is -1 (disagree), 0 (pass) or 1 (agree), not 2.0
            5,1,Ada,NaN     | votes.csv, line 3: A vote is -1 (disagree), 0 (pass) or 1 (agree), not NaN
            5,1,Ada,ja      | votes.csv, line 3: vote is no number: „ja“
            gestern,1,Ada,1 | votes.csv, line 3: timestamp is no whole number: „gestern“
            5,7,Ada,1       | votes.csv, line 3: there is no statement 7
            5,1,,1          | votes.csv, line 3: A vote on statement 1 names nobody
            5,1,Ada         | votes.csv, line 3: there is no column vote
            """)
    void aMalformedVoteIsNamedWithFileAndLine(String line, String message) throws IOException {
        var export = write(COMMENTS, VOTES + "4,1,Bo,1\n" + line + "\n");
        assertThatThrownBy(export::conversation)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(folder + "/" + message);
    }

    @Test
    void aMalformedStatementIsNamedWithFileAndLine() throws IOException {
        var twice = write(COMMENTS + "1,1,Bänke\n", VOTES);
        assertThatThrownBy(twice::conversation)
                .hasMessage(folder.resolve("comments.csv") + ", line 4: statement 1 is already in line 2");
        var odd = write("comment-id,moderated,comment-body\n1,5,Bänke\n", VOTES);
        assertThatThrownBy(odd::conversation)
                .hasMessageContaining("line 2: Moderation is")
                .hasMessageContaining("not 5");
        var huge = write("comment-id,moderated,comment-body\n1,99999999999,Bänke\n", VOTES);
        assertThatThrownBy(huge::conversation)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("comments.csv, line 2");
    }

    @Test
    void aMissingFileOrColumnIsNamed() throws IOException {
        assertThatThrownBy(() -> new ExportFolder(folder).conversation()).isInstanceOf(NoSuchFileException.class);
        var columns = write("comment-id,comment-body\n1,Bänke\n", VOTES);
        assertThatThrownBy(columns::conversation)
                .hasMessage(folder.resolve("comments.csv") + ", line 2: there is no column moderated");
    }

    @Test
    void peopleWithoutAGroupAreLeftOut() throws IOException {
        Files.writeString(folder.resolve("participants-votes.csv"), "participant,group-id\nAda,0\nBo,\nCem,1\n");
        assertThat(new ExportFolder(folder).publishedGroups()).isEqualTo(Map.of("Ada", "0", "Cem", "1"));
    }

    @Test
    void anEmptyConversationIsRead() throws IOException {
        assertThat(write("comment-id,moderated,comment-body\n", VOTES)
                        .conversation()
                        .people())
                .isEqualTo(List.of());
    }
}
