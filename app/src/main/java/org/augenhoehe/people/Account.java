package org.augenhoehe.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.security.Role;

/// What operators see of a person: no more than they need to give a role or to lock an account.
public record Account(UUID id, String name, Instant since, boolean locked, Set<Role> roles) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
