package org.augenhoehe.sharing.match;

/// On which side of a match something stands.
public enum Side {
    OFFER,
    REQUEST;

    Side other() {
        return this == OFFER ? REQUEST : OFFER;
    }
}
