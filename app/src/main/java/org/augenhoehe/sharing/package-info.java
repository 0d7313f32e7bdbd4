/// Sharing: what people, groups and organisations have and others can use: lent, given, swapped; asked for and found.
///
/// - `offer`: what somebody lends, gives or swaps; who may use it, on which conditions
/// - `request`: what somebody looks for
/// - `show`: the list of all offers, the page of one, and what is one's own
/// - `match`: which offers answer which requests, and whom to tell
/// - `ask`: somebody asks for what is given, swapped or known; addresses are told once both agree
/// - `need`: a need on the map is answered with an offer
/// - `booking`: from when to when something is borrowed; never twice at once
/// - `handover`: handing over and bringing back, damage and repair
/// - `fair`: who gets it when many want one thing, by a rule that stood before
/// - `calendar`: calendars to subscribe to, and calendars from elsewhere that block times
/// - `trust`: vouching and what happened so far, instead of stars
/// - `mediation`: a desk chosen by the members, to which conflicts come
/// - `agreement`: what organisations agree on with each other
/// - `report`: what was shared in a year, and what it was worth by stated values
/// - `step`: what a step of an undertaking needs, and who brings it
/// - `exchange`: tables read in and handed out
/// - `open`: the same for programs
/// - `demo`: what the demonstration town shares
@ApplicationModule(
        allowedDependencies = {
            "api",
            "atlas",
            "commitments::way",
            "feeds",
            "kernel",
            "moderation",
            "moderation::door",
            "notices",
            "opendata::dossier",
            "participation",
            "people",
            "places",
            "places::geometry",
            "places::map",
            "platform::audit",
            "platform::calendar",
            "platform::database",
            "platform::demo",
            "platform::files",
            "platform::jobs",
            "platform::language",
            "platform::launch",
            "platform::outside",
            "platform::place",
            "platform::privacy",
            "platform::security",
            "platform::web",
            "profile",
            "search",
            "thread",
            "timebank",
            "undertakings"
        })
@NullMarked
package org.augenhoehe.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
