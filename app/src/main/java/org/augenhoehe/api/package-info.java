/// The API: everything public, for programs to read, under `/api/1`. (The services directory has its own, in the words
/// of HSDS, under `/api/hsds/3`.)
///
/// Low and small. A room declares its things as a [Resource][org.augenhoehe.api.Resource]; addresses, pages, ETags, the
/// sentences about bad questions and the description as OpenAPI come from here, the last one from the records
/// themselves.
@ApplicationModule(allowedDependencies = {"kernel", "platform::language", "platform::security", "platform::web"})
@NullMarked
package org.augenhoehe.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
