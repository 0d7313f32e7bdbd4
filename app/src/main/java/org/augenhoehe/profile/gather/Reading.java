package org.augenhoehe.profile.gather;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.profile.count.Acts;
import org.augenhoehe.profile.count.Flag;
import org.augenhoehe.profile.count.Flags;
import org.augenhoehe.profile.count.Happened;
import org.augenhoehe.profile.count.Ladder;
import org.augenhoehe.profile.count.Picture;
import org.augenhoehe.profile.count.Rung;
import org.augenhoehe.profile.count.Shelter;
import org.augenhoehe.profile.count.Signs;

/// The profile of one undertaking, computed from what happened.
///
/// @param tooFew whether so few take part that already a step or a flag would tell about somebody: then there are none
public record Reading(Happened happened, boolean tooFew, Picture picture, Optional<Rung> rung, List<Flag> flags) {
    public static Reading of(Happened happened) {
        var picture = new Picture(Shelter.withinUndertakings(Acts.of(happened)).blocks());
        if (happened.course().members().size() < Shelter.LEAST) {
            return new Reading(happened, true, picture, Optional.empty(), List.of());
        }
        return new Reading(happened, false, picture, Ladder.rung(Signs.of(happened)), Flags.of(happened, picture));
    }
}
