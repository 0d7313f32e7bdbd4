package org.augenhoehe.operations.setup;

import java.util.List;
import java.util.Objects;

import org.augenhoehe.operations.place.PlaceForm;
import org.augenhoehe.people.password.LoginName;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The place and its first operator.
///
/// @param person the name that others see
/// @param login the name to sign in with; nobody else sees it
record SetUpForm(
        @Valid @NotNull PlaceForm place,
        @NotBlank @Size(max = 80) String person,
        @LoginName String login,
        @NotBlank String password) {

    @SuppressWarnings("NullAway")
    SetUpForm {
        password = Objects.requireNonNullElse(password, "");
    }

    List<String> ownWords() {
        return List.of(person, login, place.name());
    }
}
