package org.augenhoehe.sharing.trust.vouch;

import java.util.List;

import org.augenhoehe.platform.web.Option;

/// Whose people's word counts for whose things.
///
/// @param owner whose things: an organisation; empty for one's own
/// @param trusted groups and organisations, each with its id
public record VouchRule(String owner, String name, List<Option> trusted) {}
