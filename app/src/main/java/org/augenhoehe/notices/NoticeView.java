package org.augenhoehe.notices;

/// A notice in the reader's language.
public record NoticeView(Notice notice, String text, String at) {}
