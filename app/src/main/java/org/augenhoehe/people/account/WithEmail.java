package org.augenhoehe.people.account;

import java.util.Locale;

import org.augenhoehe.platform.mail.MailAddress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record WithEmail(
        @NotBlank @Size(max = 80) String name,

        @NotBlank @MailAddress String email) {
    String normalEmail() {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
