package org.augenhoehe.platform.database;

import java.sql.SQLException;

import org.augenhoehe.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseTest {
    @Test
    void sortsUmlautsAsGermansExpect() throws SQLException {
        try (var connection = TestDatabase.fresh().address().connect();
                var statement = connection.createStatement();
                var names = statement.executeQuery(
                        "select string_agg(word, ' ' order by word) from (values ('Birne'), ('Äpfel'), ('Zoo'), ('Apfel')) w(word)")) {
            names.next();
            assertThat(names.getString(1)).isEqualTo("Apfel Äpfel Birne Zoo");
        }
    }
}
