package org.augenhoehe.participation.answer;

/// What came of answering.
sealed interface Giving {
    /// So many contributions have an answer now; with a question to their authors, so many are asked.
    record Done(int count) implements Giving {}

    /// None of them waits for an answer any more: somebody was faster.
    record Already() implements Giving {}

    /// What they are said to have led to is not there.
    record NoTarget() implements Giving {}

    /// The one they shall go into cannot take them: it is among them, is merged itself, or gone.
    record NotInto() implements Giving {}

    /// Nobody is there who could agree.
    record NobodyToAsk() implements Giving {}
}
