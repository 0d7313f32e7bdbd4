package org.augenhoehe.participation.paper;

/// What came of entering a paper.
public sealed interface Entered {
    record Counts() implements Entered {}

    /// Nothing was taken.
    ///
    /// @param why in the words of whoever enters it
    /// @param question id of the question that has to be mended; empty for the whole paper
    /// @param other whether what was typed is of another paper than the next one: it is not shown again
    record Refused(String why, String question, boolean other) implements Entered {}

    static Entered counts() {
        return new Counts();
    }

    static Entered refused(String why) {
        return new Refused(why, "", false);
    }

    /// Another paper came between.
    static Entered overtaken(String why) {
        return new Refused(why, "", true);
    }

    static Entered refused(String why, String question) {
        return new Refused(why, question, false);
    }
}
