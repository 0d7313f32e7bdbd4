package org.augenhoehe.people.organisation;

import org.augenhoehe.people.OrganisationKind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record OrganisationForm(
        @NotNull(message = "groups.form.kind.missing") OrganisationKind kind,

        @NotBlank(message = "groups.form.name.missing") @Size(min = 2, max = 120)
        String name,

        @NotBlank(message = "groups.form.about.missing") @Size(max = 4000)
        String about,

        @Size(max = 500) String contact) {

    OrganisationForm {
        name = trimmed(name);
        about = trimmed(about);
        contact = trimmed(contact);
    }

    private static String trimmed(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
