/// The profile of co-production: who contributed and who decided, computed from what happened, never claimed.
///
/// The room is low. It knows undertakings and the directory, and nobody who contributes: a room in which something
/// happens says so by [Evidence][org.augenhoehe.profile.Evidence].
///
/// - `count`: the arithmetic, without a database: who did what, what of it may be told, flags, the step on the ladder
/// - `gather`: asks all rooms and adds up; yearly sums of services and organisations are written every night
/// - `say`: those who take part confirm a profile or contest it
/// - `show`: the pages and the download
/// - `open`: what programs read
@ApplicationModule(
        allowedDependencies = {
            "api",
            "directory",
            "kernel",
            "moderation",
            "moderation::door",
            "opendata::dossier",
            "people",
            "platform::demo",
            "platform::language",
            "platform::privacy",
            "platform::security",
            "platform::web",
            "undertakings"
        })
@NullMarked
package org.augenhoehe.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
