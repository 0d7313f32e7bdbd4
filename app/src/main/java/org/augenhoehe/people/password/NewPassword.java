package org.augenhoehe.people.password;

import jakarta.validation.constraints.NotBlank;

record NewPassword(@LoginName String login, @NotBlank String password) {}
