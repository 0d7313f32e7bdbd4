package org.augenhoehe.methods.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything about a finished vote that may be published.
///
/// @param decision what was decided
/// @param count of all options and all ballots, whatever the groups say; empty if nothing was said
/// @param groups for each group that must agree, what it said
/// @param turnout if asked for
/// @param ballots to recount
/// @param explanations why: the winners, then what groups blocked, then the ties
public record Result<C, T>(
        Decision<T> decision,
        Optional<Count<T>> count,
        Map<String, GroupVoice> groups,
        Optional<Turnout> turnout,
        Published<C> ballots,
        List<Explanation> explanations) {}
