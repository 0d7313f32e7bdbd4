/// The demonstration town: every room adds believable content of its own to the same people.
@NamedInterface("demo")
@NullMarked
package org.augenhoehe.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
