package org.augenhoehe.thread;

/// A kind of thing on the thread, declared as a bean by the room it belongs to: "Bedarf", "Entscheidung".
///
/// @param key short, stable, stored with every node: `need`
/// @param textKey the name of one such thing
/// @param end whether the name says what became of it, such as "Gestrichene Aufgabe": how one came here is not said
/// then
public record NodeKind(String key, String textKey, boolean end) {
    public NodeKind(String key, String textKey) {
        this(key, textKey, false);
    }
}
