package org.augenhoehe.participation.writing.handed;

import java.util.List;

/// A document as it is handed out.
///
/// @param version in words: "Fassung 3 vom 30. November 2026"
/// @param paragraphs in Markdown; where moderation has hidden one, it says so
/// @param link under which it stands in the house
public record HandedText(String title, String version, List<String> paragraphs, String link) {}
