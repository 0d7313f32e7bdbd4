package org.augenhoehe.platform.web;

/// One sentence at the top of the page that follows an action.
///
/// @param kind `success`, `info`, `warning` or `danger`
public record Notice(String kind, String text) {}
