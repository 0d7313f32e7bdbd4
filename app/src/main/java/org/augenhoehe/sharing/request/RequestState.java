package org.augenhoehe.sharing.request;

/// How a request stands.
public enum RequestState {
    OPEN,
    /// Somebody helped.
    FOUND,
    /// Not needed any more, or its last day went by.
    OVER;

    public String textKey() {
        return "sharing.request.state." + this;
    }
}
