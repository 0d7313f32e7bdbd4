/// Who is visiting, what they may do, and how often. Every page says who may open it.
@NamedInterface("security")
@NullMarked
package org.augenhoehe.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
