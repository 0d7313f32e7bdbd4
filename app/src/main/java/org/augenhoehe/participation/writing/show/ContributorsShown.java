package org.augenhoehe.participation.writing.show;

import java.util.List;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.undertakings.Step;

/// Who wrote what, as far as they want it said.
///
/// @param all everybody of whom words stand in the document or stood there, those with the most first
public record ContributorsShown(Step step, Document document, String title, List<Writer> all, List<Line> lines) {
    /// @param name empty for those without, who are counted together
    /// @param times how many of their changes were accepted
    public record Writer(String name, int times) {}

    /// A paragraph of the document, with who worked on it, the first one first.
    ///
    /// @param by names in their order; without a name stands how nobody is called
    /// @param byHosts whether the hosts began it
    /// @param easyBy who said it in easy language; empty where nobody has
    public record Line(ParagraphLine paragraph, boolean byHosts, List<String> by, String easyBy) {}
}
