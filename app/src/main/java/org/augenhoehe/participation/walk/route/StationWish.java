package org.augenhoehe.participation.walk.route;

import org.augenhoehe.places.Whereabouts;

/// A station as somebody wants it.
public record StationWish(String name, Whereabouts where, String question, String access) {
    /// What others read.
    String words() {
        return (name + "\n" + where.text() + "\n" + question + "\n" + access).strip();
    }
}
