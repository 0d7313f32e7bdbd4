package org.augenhoehe.sharing.handover.sign;

import java.util.UUID;

/// What was looked at, in the words of that day.
public record Checked(UUID handover, int number, String words, boolean fine) {}
