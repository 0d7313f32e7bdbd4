package org.augenhoehe.platform.security;

import java.util.UUID;

/// Who acts for a person, with that person's consent.
///
/// @param consent id of the consent that allows it
public record Assistant(UUID person, String name, UUID consent) {}
