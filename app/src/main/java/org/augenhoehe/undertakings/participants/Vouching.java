package org.augenhoehe.undertakings.participants;

import java.util.Objects;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Audience;
import org.jspecify.annotations.Nullable;

/// Who may vouch for the standing of another participant. Where no organisation is concerned, nobody else can confirm
/// it, so that any other participant may. Where one is, it confirms; but confirmed users may vouch for users, whom an
/// organisation may not know, or have turned away.
///
/// @param organisationConcerned whether an organisation could confirm it
/// @param ownStanding the confirmed standing of the one who would vouch; null without
public record Vouching(
        boolean organisationConcerned, @Nullable StandingKind ownStanding) {

    /// Whether the one who would vouch reads what another says about themselves. A sensitive standing is read by users
    /// where they confirm it; others say themselves in which standing they know somebody.
    public boolean maySee(Participant by, Participant about) {
        return isAllowed(by, about)
                && (organisationConcerned
                        || !Objects.requireNonNull(about.standing()).sensitive());
    }

    public boolean isAllowed(Participant by, Participant about) {
        var standing = about.standing();
        if (!by.takesPart()
                || !about.takesPart()
                || standing == null
                || by.person().equals(about.person())
                // Two who say it of one another say nothing.
                || about.person().equals(by.vouchedBy())) {
            return false;
        }
        return !organisationConcerned
                || (ownStanding != null && Audience.isUser(ownStanding) && Audience.isUser(standing));
    }
}
