package org.augenhoehe.thread;

/// A kind of thing on the thread, declared as a bean by the room it belongs to: "Bedarf", "Entscheidung".
///
/// @param key short, stable, stored with every node: `need`
/// @param textKey the name of one such thing
public record NodeKind(String key, String textKey) {}
