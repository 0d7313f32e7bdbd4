package org.augenhoehe.platform.mail;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

import static org.assertj.core.api.Assertions.assertThat;

/// Slips of the finger are seen while the person is still there.
class MailAddressTest {
    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();

    private record Typed(@MailAddress String mail) {}

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "anna@example.org", " anna.bö@straße.example "})
    void isTaken(String mail) {
        assertThat(VALIDATION.getValidator().validate(new Typed(mail))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "a@b", "@example.org", "anna@example.", "an na@example.org"})
    void isAskedForAgain(String mail) {
        assertThat(VALIDATION.getValidator().validate(new Typed(mail))).hasSize(1);
    }
}
