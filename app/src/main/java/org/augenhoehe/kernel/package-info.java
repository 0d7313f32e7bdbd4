/// The few things every room needs and that know no room: ids.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.augenhoehe.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
