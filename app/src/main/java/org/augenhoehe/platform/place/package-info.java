/// The place this house stands in: its name, languages, contact, crisis numbers and imprint,
/// with every earlier version kept.
@NamedInterface("place")
@NullMarked
package org.augenhoehe.platform.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
