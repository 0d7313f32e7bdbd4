package org.augenhoehe.people.password;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NewPassword(
        @NotBlank @Size(min = 3, max = 80) String login,
        @NotBlank String password) {}
