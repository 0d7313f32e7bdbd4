package org.augenhoehe.search;

/// A word of the content: how it is written, in small letters, and the stem by which it is found.
record KnownWord(String written, String stem) {}
