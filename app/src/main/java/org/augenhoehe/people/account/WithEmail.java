package org.augenhoehe.people.account;

import java.util.Locale;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record WithEmail(
        @NotBlank @Size(max = 80) String name,

        @NotBlank @Email(regexp = "\\s*\\S+@\\S+\\.\\S+\\s*") @Size(max = 254)
        String email) {
    String normalEmail() {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
