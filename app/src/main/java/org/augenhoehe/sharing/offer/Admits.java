package org.augenhoehe.sharing.offer;

/// Who may use an offer.
public enum Admits {
    /// Whoever is signed in.
    EVERYBODY,
    /// Members of the groups and organisations it names.
    MEMBERS,
    /// People for whom somebody vouches whom the owner trusts.
    VOUCHED;

    public String textKey() {
        return "sharing.admits." + this;
    }
}
