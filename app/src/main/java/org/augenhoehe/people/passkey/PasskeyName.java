package org.augenhoehe.people.passkey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param label what its owner knows the passkey by, for example "Handy"
record PasskeyName(@NotBlank @Size(max = 80) String label) {}
