package org.augenhoehe.participation.survey.result.show;

import java.util.UUID;

/// What somebody wrote.
///
/// @param wording empty where moderation hid it
/// @param by empty where nobody knows
public record Said(UUID id, String wording, String by) {}
