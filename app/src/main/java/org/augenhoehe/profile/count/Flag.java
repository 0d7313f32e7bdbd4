package org.augenhoehe.profile.count;

import java.util.List;

import org.augenhoehe.undertakings.Phase;

/// Something about the balance of power that everybody should see.
///
/// @param phases where, if it is about phases
/// @param groups of whom, if it is about groups
/// @param figures what the rule compared, in the order of its sentence, as far as it may be told
public record Flag(Kind kind, List<Phase> phases, List<StandingGroup> groups, List<Figure> figures) {
    public enum Kind {
        /// Users did at least half of the work, and had less than a quarter of the say.
        DELIVER_WITHOUT_DECIDING,
        PHASE_WITHOUT_USERS,
        HOSTS_WITHOUT_USERS,
        /// In the last year in which hours are known, compared with the one before.
        UNPAID_INSTEAD_OF_PAID,
        /// At least five people of a group proposed something, nothing of it was chosen, but something of others was.
        NEVER_CHOSEN,
        /// Nobody takes part together with others of a self-organised group.
        ONLY_SINGLE
    }

    public String textKey() {
        return "coproduction.flag." + kind;
    }
}
