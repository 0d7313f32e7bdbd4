/// The operator's desk: setting the place up, what needs a hand, the place's settings, accounts and
/// roles, the audit log. What a room wants operators to see it declares itself, as an
/// {@link org.augenhoehe.platform.web.Attention}.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "people::password",
            "people::signin",
            "platform::audit",
            "platform::database",
            "platform::demo",
            "platform::jobs",
            "platform::language",
            "platform::launch",
            "platform::mail",
            "platform::place",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
