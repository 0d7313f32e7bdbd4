package org.augenhoehe.people.maillink;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// An e-mail address as typed.
///
/// @param weiter the page to go on to afterwards
record Address(
        @NotBlank @Email(regexp = "\\s*\\S+@\\S+\\.\\S+\\s*") @Size(max = 254)
        String email,

        @Nullable String weiter) {
    String normal() {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
