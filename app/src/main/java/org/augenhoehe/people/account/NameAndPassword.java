package org.augenhoehe.people.account;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param name the sign-in name or the e-mail address
/// @param weiter the page to go on to
record NameAndPassword(
        @NotBlank @Size(max = 254) String name,
        @NotBlank @Size(max = 200) String password,
        @Nullable String weiter) {}
