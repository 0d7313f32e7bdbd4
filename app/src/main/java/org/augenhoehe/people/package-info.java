/// People: accounts with as little data as possible, the ways to sign in, organisations and groups,
/// in which standing somebody takes part, and what a person wants others to see.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "notices",
            "platform::audit",
            "platform::database",
            "platform::demo",
            "platform::files",
            "platform::jobs",
            "platform::language",
            "platform::mail",
            "platform::place",
            "platform::privacy",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
