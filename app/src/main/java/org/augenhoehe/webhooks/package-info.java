/// Webhooks: programs elsewhere are told that something public happened: what kind, which thing, where to read it,
/// when.
/// Never who. An operator says which programs; `docs/operations/webhooks.md` says what they get.
///
/// A delivery is a job in the transaction in which the thing happened: it leaves after the commit, at least once, is
/// tried again for a day, and then waits on the operator's desk.
@ApplicationModule(
        allowedDependencies = {
            "feeds",
            "kernel",
            "platform::audit",
            "platform::jobs",
            "platform::language",
            "platform::outside",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
