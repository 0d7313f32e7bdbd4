/// The append-only log of what staff and operators do, hash-chained, so that a change of the past shows.
@NamedInterface("audit")
@NullMarked
package org.augenhoehe.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
