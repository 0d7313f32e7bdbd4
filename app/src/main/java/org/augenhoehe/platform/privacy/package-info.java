/// What is stored about a person: every room says what it has, hands it out and erases it.
@NamedInterface("privacy")
@NullMarked
package org.augenhoehe.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
