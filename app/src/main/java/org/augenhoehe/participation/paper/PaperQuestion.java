package org.augenhoehe.participation.paper;

import java.util.List;

/// One question of a form. Ids are letters, digits and hyphens, unique in the form; they never stand on the paper.
public sealed interface PaperQuestion {
    String id();

    String wording();

    /// How to answer, below the wording; empty for none.
    String hint();

    /// One of the answers, or several of them. Each has a box: `id/answer`.
    ///
    /// @param most how many may be marked; 1 for one of them
    record Choice(String id, String wording, String hint, List<PaperAnswer> answers, int most)
            implements PaperQuestion {}

    /// In each row one of the columns: votes by points or grades, ranks (a column is a rank). Each pair has a box:
    /// `id/row/column`.
    record Grid(String id, String wording, String hint, List<PaperAnswer> rows, List<PaperAnswer> columns)
            implements PaperQuestion {}

    /// Free words, or a number, written by hand; a person types them in.
    ///
    /// @param lines how much room, in lines
    record Lines(String id, String wording, String hint, int lines) implements PaperQuestion {}
}
