package org.augenhoehe.people;

/// What kind of organisation it is. Its text key is `groups.kind.<name>`.
public enum OrganisationKind {
    /// Citizens who organise themselves; needs nobody's confirmation.
    GROUP,
    PROVIDER,
    MUNICIPALITY,
    FUNDER,
    BUSINESS,
    INITIATIVE;

    public boolean needsConfirmation() {
        return this != GROUP;
    }
}
