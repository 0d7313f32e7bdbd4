package org.augenhoehe.operations.desk;

/// Something that needs a hand, and where to lend it.
public record WaitingThing(String text, String href) {}
