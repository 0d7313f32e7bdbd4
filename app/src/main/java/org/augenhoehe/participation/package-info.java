/// Participation: the ways to do a step together, each a package of its own.
///
/// - `gathering`: needs, ideas and proposals, written, spoken or as a picture; support for them
/// - `comment`: what others say to a contribution
/// - `amendment`: what others would change about it, which its author accepts or declines
/// - `answer`: every contribution is owed one, and who owes it is counted in public
/// - `decision`: a vote by several rules, with roll, ballot box and a count that anybody can repeat
/// - `budget`: sharing out a sum of money among projects, counted by two rules side by side; `.pb` files
/// - `tasks`: what people do together: who takes on what, shifts, time given
/// - `review`: looking back together, anonymously where that was agreed
/// - `lots`: a panel of people drawn by lot, with quotas and a draw that anybody can repeat
/// - `writing`: a text that people write together, changed by a rule that was fixed beforehand
/// - `meeting`: meetings with agenda, invitation and minutes in pieces, whose outcomes lead on
/// - `opinion`: agreeing with short statements or not, and a map of who thinks alike
/// - `survey`: questions of many kinds, designed together, with names, numbers or anonymous
/// - `paper`: steps on paper: printed, filled in with a pen, read again, counted once
/// - `walk`: a walk through the neighbourhood, with notes that are also written without a connection
/// - `kiosk`: a tablet in the house, at which people answer without an account
/// - `show`: the pages around one contribution
/// - `open`: what programs read
@ApplicationModule(
        allowedDependencies = {
            "api",
            "commitments::way",
            "feeds",
            "kernel",
            "moderation",
            "moderation::door",
            "notices",
            "opendata::dossier",
            "people",
            "places",
            "places::geometry",
            "places::map",
            "platform::audit",
            "platform::calendar",
            "platform::database",
            "platform::demo",
            "platform::files",
            "platform::language",
            "platform::launch",
            "platform::privacy",
            "platform::security",
            "platform::web",
            "profile",
            "search",
            "thread",
            "undertakings"
        })
@NullMarked
package org.augenhoehe.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
