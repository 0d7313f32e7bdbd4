package org.augenhoehe.participation.writing.show;

import java.util.List;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// A document that people write together.
///
/// @param undertaking the question it belongs to
/// @param document null where the hosts have not opened it
/// @param inTime whether there are enough days left to say something to a new change
/// @param changes those that everybody may read, open ones first
/// @param deciders the names of who accepts, where hosts do
public record WritingShown(
        Step step,
        String undertaking,
        Entrance entrance,
        boolean host,
        @Nullable Document document,
        boolean inTime,
        List<ParagraphLine> paragraphs,
        List<ChangeLine> changes,
        List<String> deciders) {

    public String path() {
        return Document.path(step.id());
    }

    /// What it is called: the question, where the title is hidden.
    public String title() {
        return document == null || document.title().isEmpty() ? step.question() : document.title();
    }

    public boolean isOpen() {
        return entrance == Entrance.OPEN;
    }

    public boolean mayPropose() {
        return isOpen() && document != null && inTime;
    }

    public boolean mayComeIn() {
        return isOpen() || entrance == Entrance.STRANGER;
    }

    public List<ChangeLine> open() {
        return changes.stream().filter(line -> line.change().isOpen()).toList();
    }

    public boolean hasEasy() {
        return paragraphs.stream().anyMatch(line -> line.easy() != null);
    }
}
