package org.augenhoehe.platform.security;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Who asks for a page. Read from the database for every request, so that a permission given or
/// taken counts at once.
///
/// @param person null for somebody who is not signed in
/// @param name what others call this person here, often a pseudonym; empty for a stranger
/// @param language the tag of the language this person chose; null where none was chosen
/// @param assistant who acts for this person just now; null where the person acts alone
public record Visitor(
        @Nullable UUID person,
        String name,
        @Nullable String language,
        Set<Role> roles,
        @Nullable Assistant assistant) {
    public static final Visitor STRANGER = new Visitor(null, "", null, Set.of());

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public Visitor(@Nullable UUID person, String name, @Nullable String language, Set<Role> roles) {
        this(person, name, language, roles, null);
    }

    public boolean signedIn() {
        return person != null;
    }

    public boolean assisted() {
        return assistant != null;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// @return the id of the person
    /// @throws IllegalStateException for a stranger; pages that ask are for signed-in people only
    public UUID id() {
        if (person == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return person;
    }
}
