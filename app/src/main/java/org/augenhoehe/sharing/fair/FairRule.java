package org.augenhoehe.sharing.fair;

/// Who comes first where many want one thing.
public enum FairRule {
    /// Whoever applied first.
    FIRST_COME,
    /// Everybody has the same chance.
    LOT,
    /// Who needs it most, as they say; among equals the lot decides.
    NEED,
    /// Who had it least in the year before; among equals the lot decides.
    LEAST_HAD;

    /// Whether the group in which somebody stands tells something of them that they told in confidence.
    public boolean isPersonal() {
        return this == NEED || this == LEAST_HAD;
    }

    public String textKey() {
        return "sharing.fair.rule." + this;
    }
}
