package org.augenhoehe.participation.paper;

import java.util.List;

/// What a step asks, in words for paper. All texts are in the language that the paper shall have.
///
/// @param intro paragraphs before the first question
/// @param closing paragraphs after the last one: how the paper comes back, until when
public record PaperForm(String title, List<String> intro, List<PaperQuestion> questions, List<String> closing) {}
