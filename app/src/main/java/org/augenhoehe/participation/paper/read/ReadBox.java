package org.augenhoehe.participation.paper.read;

/// What was recognised in a box.
///
/// @param ink the darkened share of its inside, from 0 to 1
public record ReadBox(String id, Ink mark, double ink) {
    /// How sure it is. Whatever is not plain is shown to a person.
    public enum Ink {
        EMPTY,
        MARKED,
        DOUBTFUL
    }
}
