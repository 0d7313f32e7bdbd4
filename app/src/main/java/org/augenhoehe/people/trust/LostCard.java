package org.augenhoehe.people.trust;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param owner whose card it is
/// @param reason goes into the log; the page asks not to name anybody
record LostCard(
        @NotNull UUID owner, @NotBlank @Size(max = 500) String reason) {}
