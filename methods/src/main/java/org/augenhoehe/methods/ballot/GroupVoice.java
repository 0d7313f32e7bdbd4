package org.augenhoehe.methods.ballot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a group that must agree has said.
public sealed interface GroupVoice {

    /// The group is large enough to be shown, or the vote is open.
    ///
    /// @param voters how many of the group voted, blank ballots included
    /// @param agreeing how many of them agree to each option
    record Counted(long voters, Map<String, Long> agreeing) implements GroupVoice {
        public Counted {
            agreeing = Collections.unmodifiableMap(new LinkedHashMap<>(agreeing));
        }
    }

    /// The vote is secret and the group is too small, or its numbers would give away those of a small one.
    record TooFew() implements GroupVoice {}
}
