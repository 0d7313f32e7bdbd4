/// Knowledge: what people know about their place is collected together and belongs to all.
///
/// - `wiki`: pages that anybody may better, with history, discussion and an easy twin
/// - `story`: what people lived through and learned, also from what went wrong
@ApplicationModule(
        allowedDependencies = {
            "api",
            "commitments::way",
            "consents",
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
package org.augenhoehe.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
