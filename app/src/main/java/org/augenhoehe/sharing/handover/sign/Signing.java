package org.augenhoehe.sharing.handover.sign;

import java.util.Set;

/// How somebody says that both sides were there, and what they looked at.
///
/// @param code of the other side, as it was typed; empty for none
/// @param paper whether the other side signed on paper
/// @param fine numbers of what was as it should be
record Signing(String code, boolean paper, Set<Integer> fine) {
    Signing {
        fine = Set.copyOf(fine);
    }
}
