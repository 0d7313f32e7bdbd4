/// The way back: whoever's voice led to something hears when it moves, at most once a day.
@NamedInterface("way")
@NullMarked
package org.augenhoehe.commitments.way;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
