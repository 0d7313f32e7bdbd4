/// Participation: the ways to do a step together, each a package of its own.
///
/// - `gathering`: needs, ideas and proposals, written, spoken or as a picture; support for them
/// - `comment`: what others say to a contribution
/// - `amendment`: what others would change about it, which its author accepts or declines
/// - `answer`: every contribution is owed one, and who owes it is counted in public
/// - `decision`: a vote by several rules, with roll, ballot box and a count that anybody can repeat
/// - `review`: looking back together, anonymously where that was agreed
/// - `show`: the pages around one contribution
@ApplicationModule(
        allowedDependencies = {
            "commitments::way",
            "kernel",
            "moderation",
            "moderation::door",
            "notices",
            "people",
            "places",
            "platform::audit",
            "platform::database",
            "platform::demo",
            "platform::files",
            "platform::language",
            "platform::launch",
            "platform::privacy",
            "platform::security",
            "platform::web",
            "search",
            "thread",
            "undertakings"
        })
@NullMarked
package org.augenhoehe.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
