package org.augenhoehe.operations.desk;

import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.platform.jobs.FailedJobs;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// A failed job is tried again or given up, and a letter counts as a letter.
@PlatformTest
class JobBookTest {
    @Autowired
    JobBook book;

    @Autowired
    FailedJobs jobs;

    @Autowired
    FailedLetters letters;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient db;

    @Test
    void aFailedLetterIsCountedTriedAgainAndGivenUp() {
        var operator = somebody.named("Betreiberin", Role.OPERATOR).id();
        var before = letters.count();
        var letter = failedLetter();
        assertThat(letters.count()).isEqualTo(before + 1);
        assertThat(book.retry("letter", letter, operator)).isTrue();
        assertThat(nextTryIsNear(letter)).isTrue();
        later(letter);
        assertThat(book.drop("letter", letter, "wrong address", operator)).isTrue();
        assertThat(letters.count()).isEqualTo(before);
        assertThat(book.drop("letter", letter, "wrong address", operator)).isFalse();
    }

    private String failedLetter() {
        var instance = UUID.randomUUID().toString();
        db.sql("""
                insert into platform.job (task_name, task_instance, execution_time, picked, last_failure,
                    consecutive_failures, version)
                values ('letter', :instance, now() + interval '1 hour', false, now(), 3, 1)
                """).param("instance", instance).update();
        return instance;
    }

    private void later(String instance) {
        db.sql("update platform.job set execution_time = now() + interval '1 hour', picked = false"
                        + " where task_instance = :instance")
                .param("instance", instance)
                .update();
    }

    private boolean nextTryIsNear(String instance) {
        return db.sql("select execution_time < now() + interval '1 minute' from platform.job"
                        + " where task_instance = :instance")
                .param("instance", instance)
                .query(Boolean.class)
                .single();
    }
}
