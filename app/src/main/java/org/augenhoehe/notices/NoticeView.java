package org.augenhoehe.notices;

/// A notice in the reader's language.
///
/// @param about what it is about, by name; empty where nobody says
public record NoticeView(Notice notice, String text, String about, String at) {}
