/// Moderation: what people report is looked at by somebody who has nothing to do with it, decided with a reason that
/// its author reads, and looked at once more by somebody else when they object.
///
/// A room whose people write something declares a [Moderated] and asks the [door.Doorkeeper] before it takes a text.
/// Whoever wrote it, reported it, hosts the place, or belongs to an organisation it speaks about decides nothing.
/// Nobody who decides reads who wrote or
/// who reported it.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "notices",
            "people",
            "platform::audit",
            "platform::jobs",
            "platform::privacy",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
