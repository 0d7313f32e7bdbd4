package org.augenhoehe.participation.writing.show;

import org.augenhoehe.participation.writing.easy.Easy;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.jspecify.annotations.Nullable;

/// A paragraph, as it is read.
///
/// @param html made safe; empty where the words are hidden
/// @param easy the same in easy language; null where nobody has said it so
/// @param easyHtml made safe
/// @param open how many want to change it now
public record ParagraphLine(
        Paragraph paragraph, String html, @Nullable Easy easy, String easyHtml, int open) {
    /// Whether the paragraph says something else by now.
    public boolean isEasyOld() {
        return easy != null && easy.version() != paragraph.version();
    }

    /// The first words, to tell many equal links apart.
    public String about() {
        return paragraph.about();
    }
}
