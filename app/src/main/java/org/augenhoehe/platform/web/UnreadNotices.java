package org.augenhoehe.platform.web;

import java.util.UUID;

/// Counts what is new to a person, for the mark in the header. The room `notices` answers.
public interface UnreadNotices {
    int count(UUID person);
}
