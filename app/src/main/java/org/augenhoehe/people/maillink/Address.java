package org.augenhoehe.people.maillink;

import java.util.Locale;

import org.augenhoehe.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;

/// An e-mail address as typed.
///
/// @param weiter the page to go on to afterwards
record Address(
        @NotBlank @MailAddress String email, @Nullable String weiter) {

    String normal() {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
