package org.augenhoehe.participation.kiosk;

import org.augenhoehe.undertakings.Entrance;

/// What became of an answer that was given at a tablet.
public sealed interface Taken {
    /// It counts.
    ///
    /// @param held whether somebody looks at it before others read it
    record Done(boolean held) implements Taken {}

    /// It came before, under the same key.
    record Again() implements Taken {}

    /// The form says what is wrong.
    record Wrong() implements Taken {}

    /// The step does not take it any more.
    record NotNow(Entrance because) implements Taken {}

    /// The tablet was ended, or its time is over.
    record Ended() implements Taken {}
}
