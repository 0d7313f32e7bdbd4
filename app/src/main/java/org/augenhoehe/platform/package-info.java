/// What carries the rooms: web shell, security, languages, the place itself, jobs, database.
/// Each sub-package is a named interface; a room declares which of them it uses.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.augenhoehe.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
