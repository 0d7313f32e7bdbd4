package org.augenhoehe.moderation;

/// What people of the community would do.
public record Advice(int keep, int hide) {
    public boolean isEmpty() {
        return keep + hide == 0;
    }
}
