package org.augenhoehe.platform.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutsideDatabaseTest {
    @Test
    void the_address_is_read_as_people_write_it() {
        assertThat(DatabaseUrl.read("postgres://anna:p%40ss+1@db.example:6432/haus?sslmode=require"))
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example:6432/haus?sslmode=require", "anna", "p@ss+1"));
        assertThat(DatabaseUrl.read("jdbc:postgresql://db/haus?user=anna").url())
                .isEqualTo("jdbc:postgresql://db/haus?user=anna");
    }

    @Test
    void an_address_of_something_else_is_refused_without_repeating_the_password() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OutsideDatabase.at("mysql://anna:secret@db/haus", said -> {}))
                .withMessageContaining("postgres://user:password@host")
                .withMessageNotContaining("secret");
    }

    @Test
    void a_server_that_does_not_answer_is_named() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OutsideDatabase.at("postgres://anna:secret@127.0.0.1:1/haus", said -> {}))
                .withMessageContaining("nicht zu erreichen")
                .withMessageNotContaining("secret");
    }
}
