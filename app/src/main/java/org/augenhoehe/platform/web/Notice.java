package org.augenhoehe.platform.web;

/// One sentence that follows an action: at the top of the next page, or in the section in which the action was.
///
/// @param kind `success`, `info`, `warning` or `danger`
/// @param section id of that section; empty for the top
public record Notice(String kind, String text, String section) {}
