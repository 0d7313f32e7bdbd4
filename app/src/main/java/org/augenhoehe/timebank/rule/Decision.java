package org.augenhoehe.timebank.rule;

import java.time.LocalDate;
import java.util.UUID;

/// A decision of an undertaking that decides about the bank.
///
/// @param question as it was put to the vote
/// @param path where the result stands
/// @param asked the question of the undertaking
public record Decision(UUID step, UUID undertaking, String asked, String question, LocalDate day, String path) {}
