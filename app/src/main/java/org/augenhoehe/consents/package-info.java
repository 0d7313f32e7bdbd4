/// Consents: for which purpose somebody agreed to which version of a text, and when they withdrew it.
/// Rooms declare {@link org.augenhoehe.consents.ConsentPurpose purposes} and ask before they act. What a
/// person does for themselves needs no consent; the fewer purposes, the better.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform::language",
            "platform::privacy",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
