package org.augenhoehe.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// What a backup tells of a secret vote: in the middle of it, and after its box is sealed.
@PlatformTest
class BallotsInBackupTest {
    private static final String REASON = "Dienstags üben in der großen Küche schon die Waldhornbläser.";

    @Autowired
    SomeDecision some;

    @Autowired
    Click click;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient db;

    @TempDir
    Path folder;

    @Test
    void aBackupHoldsNoPersonBesideAChoiceAndAfterTheSealNoChoiceOfAnybody() throws Exception {
        var vote = some.running(Kind.APPROVAL, 6, 0, Map.of());
        for (var voter : vote.others()) {
            some.cast(vote, voter, "2");
        }
        var marks = hex("select mark from participation.ballot where step = :step", vote);
        var salt = hex("select salt from participation.ballot_link where step = :step", vote);
        var mid = linesOfBackup("mid");
        assertThat(marks).hasSize(6);
        assertApart(mid, vote, marks);
        // What the page says is so: the key, the salt and the ballots are all in it.
        assertThat(mid).anyMatch(line -> line.contains(salt.getFirst()));
        assertThat(mid).anyMatch(line -> line.contains("ballot box\t"));

        some.end(vote);
        var after = linesOfBackup("after");
        assertThat(after).noneMatch(line -> line.contains(salt.getFirst()));
        assertThat(after).noneMatch(line -> marks.stream().anyMatch(mark -> line.contains("\\x" + mark)));
        // A mark is in the published box: on a line of its own, beside no choice.
        assertThat(box(after, vote).filter(line -> marks.stream().anyMatch(line::contains)))
                .hasSize(6)
                .noneMatch(line -> line.contains("says"));
        assertApart(after, vote, marks);
    }

    @Test
    void aBackupHoldsNoPersonBesideWhatWasObjectedInSecret() throws Exception {
        var vote = some.consent(3, Map.of("secret", "true"));
        for (var voter : vote.others()) {
            var typed = Map.of("round", "1", "stance", "OBJECTS", "reason", REASON);
            assertThat(click.send(voter, vote.path() + "/haltung", typed).getStatus())
                    .isEqualTo(303);
        }
        var marks = hex("select mark from participation.consent_answer where step = :step", vote);
        var mid = linesOfBackup("mid");
        assertThat(mid.stream().filter(line -> line.contains(REASON))).hasSize(3);
        assertApart(mid, vote, marks);
        some.end(vote);
        var after = linesOfBackup("after");
        assertThat(after).noneMatch(line -> marks.stream().anyMatch(mark -> line.contains("\\x" + mark)));
        assertApart(after, vote, marks);
    }

    private static void assertApart(List<String> lines, Vote vote, List<String> marks) {
        for (var voter :
                Stream.concat(vote.others().stream(), Stream.of(vote.host())).toList()) {
            assertThat(lines.stream()
                            .filter(line -> line.contains(voter.id().toString()))
                            .filter(line ->
                                    line.contains(REASON) || marks.stream().anyMatch(line::contains)))
                    .isEmpty();
        }
    }

    private static Stream<String> box(List<String> lines, Vote vote) {
        return lines.stream()
                .filter(line -> line.startsWith("participation.paper\t")
                        && line.contains(vote.step().id().toString()))
                .flatMap(line -> Stream.of(line.split("\\\\n", -1)));
    }

    /// Each row with the name of its table before it.
    private List<String> linesOfBackup(String name) throws Exception {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file);
                var connection = dataSource.getConnection()) {
            new BackupWriter(out).write(connection, new DataFolder(folder.resolve("data")), "test", Instant.now());
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().startsWith("tables/"))
                    .flatMap(entry -> {
                        try {
                            var rows = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                            var table = entry.getName().substring("tables/".length());
                            return rows.lines().map(row -> table + "\t" + row);
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .collect(Collectors.toList());
        }
    }

    private List<String> hex(String sql, Vote vote) {
        return db.sql(sql).param("step", vote.step().id()).query(byte[].class).list().stream()
                .map(HexFormat.of()::formatHex)
                .toList();
    }
}
