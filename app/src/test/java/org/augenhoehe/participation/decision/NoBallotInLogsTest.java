package org.augenhoehe.participation.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.TestDatabase;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/// Neither the platform nor its database writes into a log who voted or what.
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class NoBallotInLogsTest {
    private static final String REASON = "Am Dienstag gehört die Küche den Zitherspielern.";

    @Autowired
    SomeDecision some;

    @Autowired
    Click click;

    @Autowired
    DataFolder folder;

    @Autowired
    JdbcClient db;

    @Test
    void theDatabaseThatComesAlongLogsNoStatementsAndNoValues() {
        assumeFalse(TestDatabase.isOutside(), "how an outside database logs is its operator's business");
        assertThat(setting("log_statement")).isEqualTo("none");
        assertThat(setting("log_min_duration_statement")).isEqualTo("-1");
        assertThat(setting("log_min_error_statement")).isEqualTo("panic");
        assertThat(setting("log_error_verbosity")).isEqualTo("terse");
        assertThat(setting("log_parameter_max_length_on_error")).isEqualTo("0");
    }

    @Test
    void whatIsSaidInSecretIsInNoLogEvenWhereItGoesWrong(CapturedOutput log) throws Exception {
        var vote = some.consent(2, Map.of("secret", "true"));
        var doubter = vote.others().getFirst();
        var typed = Map.of("round", "1", "stance", "OBJECTS", "reason", REASON);
        assertThat(click.send(doubter, vote.path() + "/haltung", typed).getStatus())
                .isEqualTo(303);
        // PostgreSQL would quote the whole row that breaks a rule.
        assertThatThrownBy(() -> db.sql("update participation.consent_answer set person = :person where step = :step")
                        .param("person", doubter.id())
                        .param("step", vote.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageNotContaining(REASON)
                .hasMessageNotContaining(doubter.id().toString());
        assertThat(log.getAll()).doesNotContain(REASON, doubter.id().toString(), doubter.name());
        assertNotIn(folder.path(), REASON);
        if (!TestDatabase.isOutside()) {
            assertNotIn(TestDatabase.logs(), REASON);
            assertNotIn(TestDatabase.logs(), doubter.id().toString());
        }
    }

    private static void assertNotIn(Path folder, String words) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain(words);
            }
        }
    }

    private String setting(String name) {
        return db.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
