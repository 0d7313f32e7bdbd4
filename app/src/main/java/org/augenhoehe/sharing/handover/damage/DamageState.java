package org.augenhoehe.sharing.handover.damage;

import java.util.Set;

/// What became of something broken.
public enum DamageState {
    REPORTED,
    LOOKED_AT,
    IN_REPAIR,
    REPAIRED,
    NOT_WORTH_IT;

    public boolean isEnd() {
        return this == REPAIRED || this == NOT_WORTH_IT;
    }

    Set<DamageState> ways() {
        return switch (this) {
            case REPORTED -> Set.of(LOOKED_AT, IN_REPAIR, REPAIRED, NOT_WORTH_IT);
            case LOOKED_AT -> Set.of(IN_REPAIR, REPAIRED, NOT_WORTH_IT);
            case IN_REPAIR -> Set.of(REPAIRED, NOT_WORTH_IT);
            case REPAIRED, NOT_WORTH_IT -> Set.of();
        };
    }

    public String textKey() {
        return "sharing.damage.state." + this;
    }
}
