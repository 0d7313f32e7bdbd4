/// The demonstration town: every room adds believable content of its own to the same people, and plays its part in the
/// stories below `demo/stories`, each on the day on which it happens.
@NamedInterface("demo")
@NullMarked
package org.augenhoehe.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
