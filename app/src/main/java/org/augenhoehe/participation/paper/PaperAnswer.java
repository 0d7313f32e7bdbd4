package org.augenhoehe.participation.paper;

/// What has a box to mark, or a row or a column of boxes.
///
/// @param id letters, digits and hyphens, unique in its question
public record PaperAnswer(String id, String label) {}
