/// The map that people make: needs and resources of the place, collections of groups, and what comes of them.
///
/// The map itself is `places.map`; here is what people do on it.
///
/// - `entry`: a need or a resource: marked, changed, closed with a reason, withdrawn; how exactly it is shown
/// - `answer`: needs are joined, answered with a resource, and turned into an undertaking
/// - `check`: a second person looks whether it is true; whoever marked it is asked again after some months
/// - `claim`: an organisation says that an entry is theirs, and the other side confirms it
/// - `contact`: people write to whoever marked it, without an address of either
/// - `collection`: what a group collects, with fields of its own; anybody suggests one
/// - `exchange`: files read in and handed out
/// - `open`: the same for programs
/// - `demo`: the map of the demonstration town
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
            "platform::database",
            "platform::demo",
            "platform::files",
            "platform::jobs",
            "platform::language",
            "platform::launch",
            "platform::place",
            "platform::privacy",
            "platform::security",
            "platform::web",
            "profile",
            "search",
            "thread",
            "undertakings"
        })
@NullMarked
package org.augenhoehe.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
