/// The front door: the start page, my place, imprint, privacy and the page on plain language.
@ApplicationModule(
        allowedDependencies = {"platform::language", "platform::place", "platform::security", "platform::web"})
@NullMarked
package org.augenhoehe.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
