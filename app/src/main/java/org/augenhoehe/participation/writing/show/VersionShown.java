package org.augenhoehe.participation.writing.show;

import java.util.List;

import org.augenhoehe.participation.writing.text.Version;
import org.augenhoehe.undertakings.Step;

/// A version of a document.
public record VersionShown(Step step, String title, Version version, List<ParagraphLine> paragraphs) {}
