package org.augenhoehe.platform.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutsideDatabaseTest {
    @Test
    void theAddressIsReadAsPeopleWriteIt() {
        assertThat(DatabaseUrl.read("postgres://anna:p%40ss+1@db.example:6432/haus?sslmode=require"))
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example:6432/haus?sslmode=require", "anna", "p@ss+1"));
        assertThat(DatabaseUrl.read("jdbc:postgresql://db/haus?user=anna").url())
                .isEqualTo("jdbc:postgresql://db/haus?user=anna");
    }

    @Test
    void anAddressOfSomethingElseIsRefusedWithoutRepeatingThePassword() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OutsideDatabase.at("mysql://anna:secret@db/haus", said -> {}))
                .withMessageContaining("postgres://user:password@host")
                .withMessageNotContaining("secret");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OutsideDatabase.at("postgres://anna:secret@127.0.0.1:1/haus", said -> {}))
                .withMessageContaining("nicht zu erreichen")
                .withMessageNotContaining("secret");
    }
}
