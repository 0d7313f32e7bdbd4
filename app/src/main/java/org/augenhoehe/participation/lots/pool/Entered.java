package org.augenhoehe.participation.lots.pool;

import org.augenhoehe.undertakings.Entrance;

/// What came of wanting to be in the pool, or out of it.
public sealed interface Entered {
    record Done() implements Entered {}

    /// The step does not take anybody, or not this person.
    record NotNow(Entrance because) implements Entered {}

    /// Nobody can enter yet, or any more.
    record NotOpen() implements Entered {}

    /// @param field the form's, with what is missing there
    record Flawed(String field, String textKey) implements Entered {}
}
