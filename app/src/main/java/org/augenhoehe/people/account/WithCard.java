package org.augenhoehe.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record WithCard(@NotBlank @Size(max = 80) String name) {}
