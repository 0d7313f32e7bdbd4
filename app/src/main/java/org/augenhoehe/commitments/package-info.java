/// Commitments: what somebody promises to do by when, whether it was kept, and the way back to those whose voices led
/// to it.
///
/// A commitment comes from something on the thread: the result of a step, a decision. Its owner says how it goes,
/// everybody who takes part may contradict. Whatever moves goes back through
/// [WayBack][org.augenhoehe.commitments.way.WayBack]: other rooms call it, too, and say whose voices theirs are by
/// [Voices][org.augenhoehe.commitments.way.Voices].
@ApplicationModule(
        allowedDependencies = {
            "api",
            "feeds",
            "kernel",
            "moderation",
            "moderation::door",
            "notices",
            "opendata::dossier",
            "people",
            "platform::calendar",
            "platform::demo",
            "platform::jobs",
            "platform::language",
            "platform::privacy",
            "platform::security",
            "platform::web",
            "profile",
            "thread",
            "undertakings"
        })
@NullMarked
package org.augenhoehe.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
