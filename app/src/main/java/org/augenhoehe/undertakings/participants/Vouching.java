package org.augenhoehe.undertakings.participants;

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

    public boolean isAllowed(Participant by, Participant about) {
        var standing = about.standing();
        if (!by.takesPart()
                || !about.takesPart()
                || standing == null
                || by.person().equals(about.person())) {
            return false;
        }
        return !organisationConcerned
                || (ownStanding != null && Audience.isUser(ownStanding) && Audience.isUser(standing));
    }
}
