package org.augenhoehe.participation.decision.vote;

import org.augenhoehe.PlatformTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// A row that is changed leaves its old self in the file of the table: every night the files are written anew.
@PlatformTest
class SweepTest {
    @Autowired
    BallotStore store;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(strings = {"ballot", "ballot_link", "consent_answer", "review_reply", "stance"})
    void whatWasSaidUnseenIsWrittenIntoANewFile(String table) {
        var before = file(table);
        store.sweep();
        assertThat(file(table)).isNotEqualTo(before);
    }

    private String file(String table) {
        return db.sql("select pg_relation_filepath(:table)")
                .param("table", "participation." + table)
                .query(String.class)
                .single();
    }
}
