/// Undertakings: one run of the cycle in which people in all standings plan, design, deliver, steer and evaluate a
/// social service together.
///
/// - `life`: an undertaking, how it starts, changes and rests, and its history that everybody reads
/// - `participants`: who takes part in which standing, who hosts, and the rule that a user leads
/// - `accord`: what is agreed by consent: the goal, the hosts
/// - `preparation`: a room of their own for users and relatives
/// - `plan`: phases, rounds, steps, tasks
/// - `template`: ways to go about it that can be taken again
/// - `course`: how undertakings went, for rooms that measure
/// - `show`: the pages that everybody sees; `open`: the same for programs
/// - `demo`: undertakings of the demonstration town
///
/// A room that brings a way to do a step implements [Method][org.augenhoehe.undertakings.Method] and asks
/// [Undertakings][org.augenhoehe.undertakings.Undertakings].
@ApplicationModule(
        allowedDependencies = {
            "api",
            "directory",
            "feeds",
            "following",
            "kernel",
            "moderation",
            "moderation::door",
            "notices",
            "opendata::dossier",
            "people",
            "places",
            "platform::audit",
            "platform::calendar",
            "platform::database",
            "platform::demo",
            "platform::jobs",
            "platform::language",
            "platform::launch",
            "platform::place",
            "platform::privacy",
            "platform::security",
            "platform::web",
            "search",
            "thread"
        })
@NullMarked
package org.augenhoehe.undertakings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
