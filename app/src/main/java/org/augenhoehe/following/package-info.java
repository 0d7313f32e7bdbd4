/// Following: who wants to hear of an undertaking, a service, a place. Whatever moves there reaches them as a notice,
/// at
/// most once for each thing and day; it says that there is news, and only what everybody may read counts as news.
///
/// A room shows the button of a thing with [Following#button][org.augenhoehe.following.Following].
@ApplicationModule(
        allowedDependencies = {
            "feeds",
            "kernel",
            "notices",
            "places",
            "platform::demo",
            "platform::jobs",
            "platform::language",
            "platform::privacy",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
