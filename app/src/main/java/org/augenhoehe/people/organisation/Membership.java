package org.augenhoehe.people.organisation;

import java.util.UUID;

/// That somebody belongs to an organisation or a group, or would like to.
///
/// @param personAgreed,organisationAgreed nothing counts until both are true
/// @param speaks "vertritt sie": describes it, answers requests, confirms standings
public record Membership(
        UUID organisation,
        String organisationName,
        UUID person,
        String personName,
        boolean personAgreed,
        boolean organisationAgreed,
        boolean speaks) {

    public boolean counts() {
        return personAgreed && organisationAgreed;
    }

    public boolean asked() {
        return personAgreed && !organisationAgreed;
    }

    public boolean invited() {
        return organisationAgreed && !personAgreed;
    }
}
