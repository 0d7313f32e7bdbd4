package org.augenhoehe.people.account;

import org.augenhoehe.people.password.LoginName;
import org.augenhoehe.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param name what others see
/// @param login what only the person knows
record WithPassword(
        @NotBlank @Size(max = 80) String name,
        @LoginName String login,
        @NotBlank String password,

        @Nullable @MailAddress String email) {
    String emailOrEmpty() {
        return email == null ? "" : email.strip();
    }
}
