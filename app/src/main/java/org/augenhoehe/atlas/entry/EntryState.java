package org.augenhoehe.atlas.entry;

public enum EntryState {
    OPEN,
    CLOSED,
    /// Its words are gone; a sentence stays.
    WITHDRAWN;

    public String textKey() {
        return "atlas.state." + this;
    }
}
